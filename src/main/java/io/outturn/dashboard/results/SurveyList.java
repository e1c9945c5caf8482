package io.outturn.dashboard.results;

import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;

/** Puts together the surveys that run. */
@Singleton
final class SurveyList {
  private final Surveys surveys;
  private final Received received;

  SurveyList(Surveys surveys, Received received) {
    this.surveys = surveys;
    this.received = received;
  }

  SurveysPage page() {
    return new SurveysPage(surveys.all().stream().map(this::row).toList());
  }

  private SurveysPage.Row row(SurveyVersion version) {
    return SurveysPage.Row.of(version, received.of(version, "", Window.ALWAYS).responses());
  }
}
