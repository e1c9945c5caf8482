package io.outturn.survey.lint;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a respondent reads, with the keys that lead to it. */
final class Texts {
  private static final String QUESTIONS = "questions";
  private static final String TEXT = "text";

  private Texts() {}

  static Stream<Text> of(Survey survey) {
    var around =
        Stream.of(
            new Text(survey.title(), "title"),
            new Text(survey.purpose(), "purpose"),
            new Text(survey.privacy(), "privacy"),
            new Text(survey.thanks(), "thanks"));
    return Stream.concat(around, survey.questions().stream().flatMap(Texts::of));
  }

  private static Stream<Text> of(Question question) {
    var asked = Stream.of(text(question, question.text(), TEXT));
    var hint = question.hint().stream().map(words -> text(question, words, "hint"));
    var none =
        question.notApplicable().stream().map(words -> text(question, words, "not-applicable"));
    return Stream.of(asked, hint, answers(question), none).flatMap(texts -> texts);
  }

  /** The words of the answers. */
  static Stream<Text> answers(Question question) {
    return switch (question) {
      case Recommend it -> ends(it, it.lowest(), it.highest());
      case Effort it -> ends(it, it.lowest(), it.highest());
      case Stars it -> ends(it, it.lowest(), it.highest());
      case Satisfaction it -> labels(it, it.labels());
      case Agreement it -> labels(it, it.labels());
      case MatrixRow it -> labels(it, it.labels());
      case Optioned it -> options(it);
      case Matrix it ->
          Stream.concat(
              rows(it), it.rows().stream().limit(1).flatMap(row -> labels(it, row.labels())));
      case Quantity it -> it.unit().stream().map(unit -> text(it, unit, "unit"));
      case Written _, Day _, Email _, Statement _ -> Stream.empty();
    };
  }

  private static Stream<Text> ends(Question question, LocalizedText lowest, LocalizedText highest) {
    return Stream.of(text(question, lowest, "lowest"), text(question, highest, "highest"));
  }

  /** A file names the best label first. */
  private static Stream<Text> labels(Question question, List<LocalizedText> labels) {
    int last = labels.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> text(question, labels.get(i), "labels", String.valueOf(last - i)));
  }

  private static Stream<Text> options(Optioned question) {
    return question.options().stream()
        .map(option -> text(question, option.label(), "options", option.id(), TEXT));
  }

  private static Stream<Text> rows(Matrix matrix) {
    return matrix.rows().stream().map(row -> text(row, row.text(), TEXT));
  }

  private static Text text(Question question, LocalizedText words, String... keys) {
    var path = Stream.concat(Stream.of(QUESTIONS, question.id()), Stream.of(keys)).toList();
    return new Text(path, Optional.of(question.id()), words);
  }
}
