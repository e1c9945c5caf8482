package io.outturn.response.form;

import io.outturn.response.StoredResponse;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import java.util.Optional;

/**
 * A visit, and what is known of whoever comes.
 *
 * @param visit what they ask for
 * @param version what they answer; they keep it when another one is published
 * @param stored their response, if it has begun
 * @param journey where their answers lead them
 * @param speech their language
 */
record Encounter(
    Visit visit,
    SurveyVersion version,
    Optional<StoredResponse> stored,
    Journey journey,
    Speech speech) {
  Survey survey() {
    return version.survey();
  }

  Link link() {
    return visit.link();
  }

  boolean completed() {
    return stored.filter(StoredResponse::completed).isPresent();
  }
}
