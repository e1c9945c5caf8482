package io.outturn.response;

import java.util.Map;
import java.util.UUID;

/**
 * A response as it stands in the database.
 *
 * @param id its key
 * @param surveyVersion the version that was answered
 * @param completed whether the last page was sent
 * @param answers by question version
 */
public record StoredResponse(
    UUID id, UUID surveyVersion, boolean completed, Map<UUID, Answer> answers) {
  public StoredResponse {
    answers = Map.copyOf(answers);
  }
}
