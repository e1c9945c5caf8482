package io.outturn.response.mapping;

import io.outturn.survey.Survey;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes which column answers a question: one that is called like it, or the only one whose cells
 * could be its answers.
 *
 * @param sample the first rows
 * @param survey what was asked
 * @param days how days are written
 */
record QuestionGuess(Sample sample, Survey survey, DateFormat days) {
  /** From this length on, on average, cells are somebody's words. */
  private static final int WORDY = 20;

  /** A column with at most this many different cells may decide which question a row answers. */
  private static final int FEW = 12;

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,4}");
  private static final List<String> RATING = List.of("score", "rating", "nps", "satisfaction");

  Proposal.Column column(Question question) {
    return switch (question) {
      case Rated rated -> rated(rated);
      case Comment comment -> comment(comment);
      case Optioned _, Email _ -> column(question, readable(question).or(() -> only(question)));
      case ShortText _, Quantity _, Day _ -> column(question, readable(question));
      case Matrix _, Statement _ ->
          throw new IllegalArgumentException(question.id() + " is not answered by itself");
    };
  }

  private static Proposal.Column column(Question question, Optional<String> column) {
    return new Proposal.Column(question.id(), column.orElse(""), "", "", "", "");
  }

  /** The column that is called like a question and whose cells could be its answers. */
  private Optional<String> readable(Question question) {
    return ColumnNames.best(candidates(question), List.of(question.id()));
  }

  /** The only column whose cells could be a question's answers. */
  private Optional<String> only(Question question) {
    var candidates = candidates(question);
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private List<String> candidates(Question question) {
    var cells = CellReader.of(question, days);
    return sample.columns(column -> areAnswers(column, cells));
  }

  /** Whether half of the different cells, at least, are answers. */
  private boolean areAnswers(String column, CellReader reader) {
    var cells = sample.distinct(column);
    long answers = cells.stream().filter(cell -> isAnswer(cell, reader)).count();
    return answers > 0 && 2 * answers >= cells.size();
  }

  private static boolean isAnswer(String cell, CellReader reader) {
    try {
      reader.read(cell);
      return true;
    } catch (NoAnswer _) {
      return false;
    }
  }

  /** A column that is called a score in general is offered to the first rated question only. */
  private Proposal.Column rated(Rated question) {
    var candidates = candidates(question);
    var column =
        ColumnNames.best(candidates, List.of(question.id()))
            .or(() -> isFirst(question) ? ColumnNames.best(candidates, RATING) : Optional.empty())
            .or(() -> isFirst(question) ? only(question) : Optional.empty());
    return new Proposal.Column(
        question.id(),
        column.orElse(""),
        "",
        column.map(name -> offScale(name, question)).orElse(""),
        "",
        "");
  }

  private boolean isFirst(Rated question) {
    return survey
        .counted()
        .findFirst()
        .filter(first -> first.id().equals(question.id()))
        .isPresent();
  }

  /** Codes beside the scale, such as 99; other words are left to be refused and looked at. */
  private String offScale(String column, Rated question) {
    return sample.distinct(column).stream()
        .filter(cell -> WHOLE.matcher(cell).matches())
        .filter(cell -> !question.scale().contains(Integer.parseInt(cell)))
        .collect(Collectors.joining(", "));
  }

  private Proposal.Column comment(Comment question) {
    var wordy = sample.columns(this::wordy);
    var column =
        ColumnNames.best(wordy, List.of(question.id()))
            .or(() -> ColumnNames.best(wordy, List.of("comment", "text", "words")))
            .or(() -> wordy.stream().findFirst());
    var when = column.flatMap(_ -> asking(question));
    return new Proposal.Column(
        question.id(),
        column.orElse(""),
        "",
        "",
        when.map(Map.Entry::getKey).orElse(""),
        when.map(Map.Entry::getValue).orElse(""));
  }

  private boolean wordy(String column) {
    var cells = sample.cells(column);
    return sample.distinct(column).size() > FEW / 2
        && cells.stream().mapToInt(String::length).average().orElse(0) >= WORDY;
  }

  /** The column and cell that say that a row answers this question. */
  private Optional<Map.Entry<String, String>> asking(Question question) {
    var words = question.text().byLanguage().values().stream().map(ColumnNames::plain).toList();
    for (var column : sample.columns(name -> sample.distinct(name).size() <= FEW)) {
      for (var cell : sample.distinct(column)) {
        var plain = ColumnNames.plain(cell);
        if (words.contains(plain) || plain.equals(ColumnNames.plain(question.id()))) {
          return Optional.of(Map.entry(column, cell));
        }
      }
    }
    return Optional.empty();
  }
}
