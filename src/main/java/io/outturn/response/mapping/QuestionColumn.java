package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * The column that holds the answers to one question.
 *
 * @param question the question's id
 * @param column the column
 * @param values the rating that a cell stands for; empty when the cell holds the rating itself
 * @param missing cells that are no answer, such as a code for "don't know"; a blank cell never is
 *     one
 * @param when cells of other columns that must read so for this column to answer this question
 */
public record QuestionColumn(
    String question,
    String column,
    SequencedMap<String, Integer> values,
    SequencedSet<String> missing,
    SequencedMap<String, String> when) {
  /** The longest words that a response keeps, in characters. */
  static final int LONGEST = 100_000;

  public QuestionColumn {
    values = new LinkedHashMap<>(values);
    missing = new LinkedHashSet<>(missing);
    when = new LinkedHashMap<>(when);
  }

  /**
   * The answer that a row gives to the question, if it gives one.
   *
   * @throws RowRefused when the cell cannot be an answer
   */
  public Optional<Answer> of(Row row, Question asked) {
    var cell = row.cell(column);
    var key = cell.strip();
    if (key.isEmpty() || missing.contains(key) || !applies(row)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (asked) {
          case Rated rated -> rating(key, rated);
          case Optioned _, ShortText _, Quantity _, Day _, Email _, Matrix _, Statement _ ->
              throw new UnsupportedOperationException();
          case Comment _ -> words(cell);
        });
  }

  private boolean applies(Row row) {
    return when.entrySet().stream()
        .allMatch(each -> row.cell(each.getKey()).strip().equals(each.getValue()));
  }

  private Answer rating(String cell, Rated asked) {
    int rating = values.isEmpty() ? number(cell) : recoded(cell);
    if (!asked.scale().contains(rating)) {
      var scale = asked.scale();
      throw refused(cell, "is not on the scale " + scale.low() + " to " + scale.high());
    }
    return new Answer.Rating(rating);
  }

  private int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException _) {
      throw refused(cell, "is not a whole number");
    }
  }

  private int recoded(String cell) {
    var rating = values.get(cell);
    if (rating == null) {
      throw refused(cell, "stands neither under values nor under missing");
    }
    return rating;
  }

  private Answer words(String cell) {
    if (cell.length() > LONGEST) {
      throw new RowRefused(column, "is longer than " + LONGEST + " characters");
    }
    return new Answer.Words(cell);
  }

  private RowRefused refused(String cell, String why) {
    return new RowRefused(column, "'" + cell + "' " + why);
  }

  /** What is wrong with this column for its question, if anything. */
  public Optional<String> problem(Question asked) {
    return switch (asked) {
      case Rated rated ->
          values.entrySet().stream()
              .filter(value -> !rated.scale().contains(value.getValue()))
              .findFirst()
              .map(value -> outside(value, rated));
      case Optioned _, ShortText _, Quantity _, Day _, Email _, Matrix _, Statement _ ->
          throw new UnsupportedOperationException();
      case Comment _ ->
          values.isEmpty()
              ? Optional.empty()
              : Optional.of(question + " takes words, so its values cannot be recoded");
    };
  }

  private static String outside(Map.Entry<String, Integer> value, Rated rated) {
    return value.getKey()
        + " stands for "
        + value.getValue()
        + ", which is not on the scale "
        + rated.scale().low()
        + " to "
        + rated.scale().high();
  }
}
