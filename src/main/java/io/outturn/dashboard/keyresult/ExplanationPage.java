package io.outturn.dashboard.keyresult;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.AnswerCounts;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.KeyResultView;
import io.outturn.dashboard.Words;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Standing;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.Method;
import io.outturn.statistics.NotEnoughAnswers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a key result's number came about, down to the counts.
 *
 * @param demonstration whether it is invented
 * @param keyResult what is explained
 * @param formula how the score is computed
 * @param figure the score
 * @param method how its interval is made; absent without a score
 * @param counts the answers it is made of
 * @param asked what was asked, of whom and when
 * @param breaks which answers of these days are left out, because they answer something else
 * @param doubted the same score without the responses that are flagged
 * @param evidence what the verdict rests on
 */
@Introspected
record ExplanationPage(
    boolean demonstration,
    KeyResultView keyResult,
    String formula,
    Figure figure,
    @Nullable Method method,
    AnswerCounts counts,
    Asked asked,
    List<String> breaks,
    Doubted doubted,
    EvidenceView evidence) {
  /**
   * The score without the responses that are flagged.
   *
   * @param figure the score
   * @param left how many answers are left out
   * @param results where the flags are explained
   */
  public record Doubted(Figure figure, String left, String results) {
    static Doubted of(Reading all, Reading sound) {
      return new Doubted(
          Figure.of(sound),
          Words.count(all.answers().n() - sound.answers().n(), "answer"),
          "/surveys/" + all.version().survey().slug());
    }
  }

  /**
   * What was asked, of whom and when.
   *
   * @param question the question's words
   * @param questionVersion which version of the question
   * @param survey the survey's name
   * @param surveyVersion which version of the survey
   * @param whose whose answers count
   * @param window on which days they came
   * @param n how many there are
   * @param minimum how many a score needs
   */
  public record Asked(
      String question,
      String questionVersion,
      String survey,
      String surveyVersion,
      String whose,
      String window,
      String n,
      String minimum) {
    static Asked of(Measurement measurement, long minimum) {
      var reading = measurement.reading();
      var survey = reading.version().survey();
      return new Asked(
          reading.words(),
          reading.questionVersion().toString(),
          survey.title().in(survey.defaultLanguage()) + " (" + survey.slug() + ")",
          reading.version().id().toString(),
          Words.whose(reading.segment()),
          Words.window(reading.window()),
          Words.number(reading.answers().n()),
          Words.number(minimum));
    }
  }

  static ExplanationPage of(
      boolean demonstration,
      Measurement measurement,
      List<String> breaks,
      Reading sound,
      long minimum) {
    var reading = measurement.reading();
    var line = new Standing.Line(measurement.keyResult(), Optional.of(measurement));
    return new ExplanationPage(
        demonstration,
        KeyResultView.of(line),
        MeasureWords.formula(reading.measure(), reading.question().scale()),
        Figure.of(reading),
        switch (reading.score()) {
          case Estimate estimate -> estimate.method();
          case NotEnoughAnswers _ -> null;
        },
        AnswerCounts.of(reading),
        Asked.of(measurement, minimum),
        breaks,
        Doubted.of(reading, sound),
        EvidenceView.of(measurement));
  }
}
