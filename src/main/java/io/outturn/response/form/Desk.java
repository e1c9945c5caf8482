package io.outturn.response.form;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Knows which surveys take answers today. Days are those of UTC. */
@Singleton
final class Desk {
  private final Surveys surveys;
  private final Clock clock;

  Desk(Surveys surveys, Clock clock) {
    this.surveys = surveys;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The current version of a survey, open or closed. */
  SurveyVersion known(String slug) {
    return surveys.current(slug).orElseThrow(NoForm::unknownSurvey);
  }

  /** The current version of a survey that takes answers. */
  SurveyVersion open(String slug) {
    var version = known(slug);
    if (!takesAnswers(version.survey())) {
      throw refusal(version.survey());
    }
    return version;
  }

  boolean takesAnswers(Survey survey) {
    return survey.openOn(today());
  }

  /** Why a survey takes no answers today. */
  NoForm refusal(Survey survey) {
    return survey
        .opensOn()
        .filter(today()::isBefore)
        .map(NoForm::notOpen)
        .orElseGet(NoForm::closed);
  }

  /** The version of a survey that somebody answers; they keep it when another one is published. */
  SurveyVersion version(String slug, UUID id) {
    return surveys
        .version(id)
        .filter(version -> version.survey().slug().equals(slug))
        .orElseThrow(NoForm::garbled);
  }

  /** A page number out of an address. */
  static int page(String text, Survey survey) {
    for (int number = 1; number <= survey.pages().size(); number++) {
      if (text.equals(Integer.toString(number))) {
        return number;
      }
    }
    throw NoForm.unknownPage();
  }
}
