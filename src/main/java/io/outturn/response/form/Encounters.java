package io.outturn.response.form;

import io.outturn.response.KnownAttributes;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Said;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out who comes, and what they said before. It only reads. */
@Singleton
final class Encounters {
  private final Desk desk;
  private final Responses responses;
  private final KnownAttributes attributes;

  Encounters(Desk desk, Responses responses, KnownAttributes attributes) {
    this.desk = desk;
    this.responses = responses;
    this.attributes = attributes;
  }

  /** Somebody asks for a page; their response says which version they answer. */
  Encounter asking(Visit visit, SurveyVersion current) {
    var stored = responses.find(visit.link().response());
    var version =
        stored
            .map(response -> desk.version(visit.slug(), response.surveyVersion()))
            .orElse(current);
    return encounter(visit, version, stored);
  }

  /**
   * Somebody sends a page. Their earlier answers are looked up only where they matter.
   *
   * @param version the one whose questions were on the page
   */
  Encounter sending(Visit visit, SurveyVersion version, int page) {
    return Straight.needsNothingBefore(version.survey(), page) && visit.detour().isEmpty()
        ? encounter(visit, version, Optional.empty())
        : encounter(visit, version, responses.find(visit.link().response()));
  }

  private Encounter encounter(Visit visit, SurveyVersion version, Optional<StoredResponse> stored) {
    var known = attributes.of(version.survey(), visit.account(), visit.invited());
    var journey = Journey.of(Said.in(version, stored, known));
    return new Encounter(visit, version, stored, journey, visit.speech(version.survey()));
  }
}
