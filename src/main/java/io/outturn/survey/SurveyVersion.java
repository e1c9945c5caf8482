package io.outturn.survey;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey's content, fixed for good: a changed file makes a new version, and every response keeps
 * the one it answered.
 *
 * @param id its key
 * @param survey what it asks
 * @param questionVersions the version of each question by question id; versions of the survey that
 *     ask a question in the same words on the same scale share it
 */
public record SurveyVersion(UUID id, Survey survey, Map<String, UUID> questionVersions) {
  public SurveyVersion {
    questionVersions = Map.copyOf(questionVersions);
  }

  public UUID questionVersion(String questionId) {
    var id = questionVersions.get(questionId);
    if (id == null) {
      throw new IllegalArgumentException(
          "The survey " + survey.slug() + " has no question " + questionId);
    }
    return id;
  }

  /** The id stands for the content, which is fixed for good. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SurveyVersion version && version.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
