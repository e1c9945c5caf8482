package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.response.Fit;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Written;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the cells of one column as answers to its question. */
final class ColumnReader {
  private static final int QUOTED = 60;
  private final QuestionColumn column;
  private final Question asked;
  private final CellReader cells;

  ColumnReader(QuestionColumn column, Question asked, DateFormat days) {
    this.column = column;
    this.asked = asked;
    this.cells = CellReader.of(asked, days);
  }

  String question() {
    return column.question();
  }

  /**
   * The answer that a row gives, if it gives one.
   *
   * @throws RowRefused when the cell cannot be an answer
   */
  Optional<Answer> read(Row row) {
    if (!column.answers(row)) {
      return Optional.empty();
    }
    var cell = row.cell(column.column());
    try {
      return Optional.of(
          other(row, answer(recoded(asked instanceof Written ? cell : cell.strip()))));
    } catch (NoAnswer refused) {
      throw new RowRefused(column.column(), "'" + quoted(cell.strip()) + "' " + refused.reason());
    }
  }

  private static String quoted(String cell) {
    return cell.length() <= QUOTED ? cell : cell.substring(0, QUOTED) + "…";
  }

  private Answer answer(String text) {
    return CellReader.isNotApplicable(asked, text) ? new Answer.NotApplicable() : cells.read(text);
  }

  /** What a cell stands for; several options are looked up one by one. */
  private String recoded(String cell) {
    if (column.values().isEmpty()) {
      return cell;
    }
    boolean pieces = asked instanceof MultipleChoice || asked instanceof Ranking;
    return pieces && !column.values().containsKey(cell)
        ? OptionCells.pieces(cell, OptionCells.BETWEEN)
            .map(this::looked)
            .collect(Collectors.joining(OptionCells.BETWEEN))
        : looked(cell);
  }

  private String looked(String cell) {
    var text = column.values().get(cell);
    if (text == null) {
      throw new NoAnswer("stands neither under values nor under missing");
    }
    return text;
  }

  /** Adds the words that another column holds, where the option was chosen that asks for them. */
  private Answer other(Row row, Answer answer) {
    var words = column.other().map(row::cell).map(String::strip).filter(it -> !it.isEmpty());
    if (words.isEmpty()
        || !(answer instanceof Answer.Chosen(var options, _))
        || !(asked instanceof Optioned choice)
        || options.stream().flatMap(id -> choice.option(id).stream()).noneMatch(Option::other)) {
      return answer;
    }
    if (words.get().codePointCount(0, words.get().length()) > Fit.LONGEST_OTHER) {
      throw new RowRefused(
          column.other().orElseThrow(), "is longer than " + Fit.LONGEST_OTHER + " characters");
    }
    return new Answer.Chosen(options, words);
  }

  /** What is wrong with the column for its question, if anything. */
  Optional<String> problem() {
    if (asked instanceof Written && !column.values().isEmpty()) {
      return Optional.of(column.question() + " takes words, so its values cannot be recoded");
    }
    boolean takesOther =
        asked instanceof Optioned choice && choice.options().stream().anyMatch(Option::other);
    if (column.other().isPresent() && !takesOther) {
      return Optional.of(column.question() + " has no option that asks for words");
    }
    return column.values().entrySet().stream().flatMap(each -> wrong(each).stream()).findFirst();
  }

  private Optional<String> wrong(Map.Entry<String, String> value) {
    try {
      answer(value.getValue());
      return Optional.empty();
    } catch (NoAnswer refused) {
      return Optional.of(
          "%s stands for %s, which %s"
              .formatted(value.getKey(), value.getValue(), refused.reason()));
    }
  }
}
