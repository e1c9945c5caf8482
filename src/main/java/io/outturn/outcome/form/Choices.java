package io.outturn.outcome.form;

import io.outturn.outcome.Segments;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What a key result can be made of: the measures that surveys offer and the segments there are. */
@Singleton
final class Choices {
  private final Surveys surveys;
  private final Segments segments;

  Choices(Surveys surveys, Segments segments) {
    this.surveys = surveys;
    this.segments = segments;
  }

  List<SurveyChoices> surveys() {
    return surveys.all().stream().map(Choices::of).toList();
  }

  List<String> segments() {
    return segments.all();
  }

  Optional<MeasureChoice> measure(String value) {
    return surveys().stream()
        .flatMap(survey -> survey.measures().stream())
        .filter(choice -> choice.value().equals(value))
        .findFirst();
  }

  private static SurveyChoices of(SurveyVersion version) {
    var survey = version.survey();
    return new SurveyChoices(
        survey.title().in(survey.defaultLanguage()),
        survey.measures().stream().flatMap(measure -> choice(version, measure).stream()).toList());
  }

  private static Optional<MeasureChoice> choice(SurveyVersion version, Measure measure) {
    return version
        .survey()
        .counted(measure.question())
        .map(counted -> new MeasureChoice(version, measure, counted));
  }
}
