package io.outturn.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The surveys that run, from memory: reading one costs no SQL statement. */
public interface Surveys {
  /** The current version of a survey. */
  Optional<SurveyVersion> current(String slug);

  /** Any version that was ever published, so that a response is shown in the words it answered. */
  Optional<SurveyVersion> version(UUID id);

  /** The current version of every survey, by slug. */
  List<SurveyVersion> all();

  /**
   * Makes a survey's content its current version. Publishing the same content again changes nothing
   * and answers the same version.
   */
  SurveyVersion publish(Survey survey, String definition);
}
