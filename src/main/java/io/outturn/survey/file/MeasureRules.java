package io.outturn.survey.file;

import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;
import java.util.Optional;

/** A measure is a statistic that makes sense for the scale of the question it names. */
final class MeasureRules {
  private final QuestionNames questions;

  private MeasureRules(QuestionNames questions) {
    this.questions = questions;
  }

  static void check(Part survey, QuestionNames questions, Problems problems) {
    var rules = new MeasureRules(questions);
    for (var part : survey.items("measures")) {
      WrittenIndex.find(part).ifPresent(index -> IndexRules.check(index, questions, problems));
      part.words()
          .flatMap(Measure::find)
          .flatMap(measure -> rules.complaint(measure, survey))
          .ifPresent(words -> problems.at(part.place(), "measures: " + words));
    }
  }

  private Optional<String> complaint(Measure measure, Part survey) {
    var id = measure.question();
    var question = questions.findAnswered(id);
    if (question.isPresent()) {
      return question.get().words("type").flatMap(type -> misfit(measure, question.get(), type));
    }
    return Optional.of(
        WrittenIndex.in(survey).stream().anyMatch(index -> index.id().equals(id))
            ? "%s is an index, which has no other score than index(...). Remove this one."
                .formatted(Problems.quoted(id))
            : questions
                .find(id)
                .flatMap(MeasureRules::unanswered)
                .orElse(questions.notAnswered(id)));
  }

  private static Optional<String> unanswered(Part question) {
    var rows = QuestionNames.ids(question);
    return rows.isEmpty()
        ? question.words("type").map(type -> withoutScale(question.words("id").orElse(""), type))
        : Optional.of(
            "%s is a matrix, whose rows are measured one by one. Write one of %s."
                .formatted(Problems.quoted(question.words("id").orElse("")), Problems.list(rows)));
  }

  static String withoutScale(String id, String type) {
    return "%s is of type %s and has no scale. Write the id of a question of type recommend, satisfaction, agreement, effort or stars, or of a row of a matrix."
        .formatted(Problems.quoted(id), type);
  }

  private static Optional<String> misfit(Measure measure, Part question, String type) {
    var scale = Scales.of(question);
    if (scale.isEmpty()) {
      return Types.of(question).map(_ -> withoutScale(measure.question(), type));
    }
    return measure.statistic().isDefinedOn(scale.get())
        ? Optional.empty()
        : Optional.of(undefined(measure, type, scale.get()));
  }

  private static String undefined(Measure measure, String type, Scale scale) {
    return switch (measure.statistic()) {
      case Statistic.TopBox(int k) ->
          "top%d is more than a part of the scale %d to %d. Write top1 to top%d."
              .formatted(k, scale.low(), scale.high(), scale.size() - 1);
      case Statistic.Nps _, Statistic.Mean _, Statistic.Index _ ->
          "%s is defined for answers from 0 to 10, and %s is of type %s. Write %s or %s."
              .formatted(
                  measure.statistic().name(),
                  Problems.quoted(measure.question()),
                  type,
                  new Measure(new Statistic.TopBox(2), measure.question()),
                  new Measure(new Statistic.Mean(), measure.question()));
    };
  }
}
