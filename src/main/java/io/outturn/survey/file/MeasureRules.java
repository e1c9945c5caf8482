package io.outturn.survey.file;

import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import java.util.Optional;

/** A measure is a statistic that makes sense for the scale of the question it names. */
final class MeasureRules {
  private MeasureRules() {}

  static void check(Part part, QuestionNames questions, Problems problems) {
    part.words()
        .flatMap(Measure::find)
        .flatMap(measure -> complaint(measure, questions))
        .ifPresent(words -> problems.at(part.place(), "measures: " + words));
  }

  private static Optional<String> complaint(Measure measure, QuestionNames questions) {
    var question = questions.find(measure.question());
    if (question.isEmpty()) {
      return Optional.of(questions.unknown(measure.question()));
    }
    return question.get().words("type").flatMap(type -> misfit(measure, type));
  }

  private static Optional<String> misfit(Measure measure, String type) {
    return switch (type) {
      case "recommend" -> outside(measure, Recommend.SCALE);
      case "satisfaction" -> notForNps(measure, type, Satisfaction.SCALE);
      case "effort" -> notForNps(measure, type, Effort.SCALE);
      case "comment" ->
          Optional.of(
              "%s is a comment and has no scale. Write the id of a question of type recommend, satisfaction or effort."
                  .formatted(Problems.quoted(measure.question())));
      default -> Optional.empty();
    };
  }

  private static Optional<String> notForNps(Measure measure, String type, Scale scale) {
    return measure.statistic() instanceof Statistic.Nps
        ? Optional.of(
            "nps is defined for answers from 0 to 10, and %s is of type %s. Write %s or %s."
                .formatted(
                    Problems.quoted(measure.question()),
                    type,
                    new Measure(new Statistic.TopBox(2), measure.question()),
                    new Measure(new Statistic.Mean(), measure.question())))
        : outside(measure, scale);
  }

  private static Optional<String> outside(Measure measure, Scale scale) {
    return measure.statistic() instanceof Statistic.TopBox(int k) && k >= scale.size()
        ? Optional.of(
            "top%d is more than a part of the scale %d to %d. Write top1 to top%d."
                .formatted(k, scale.low(), scale.high(), scale.size() - 1))
        : Optional.empty();
  }
}
