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

  /** The file of a published version, letter by letter; read from the database each time. */
  Optional<String> definition(UUID version);

  /** How a survey came to its current version, the first publication first. */
  List<Publication> publications(String slug);

  /**
   * How a question of a survey, or an index, was asked from its first publication on.
   *
   * @param id of a question, a row of a matrix or an index
   */
  Series series(String slug, String id);

  /**
   * Makes a survey's content its current version. Publishing the current content again changes
   * nothing, and neither does a file that says what it said before the editor published something
   * else.
   *
   * @return the version of this content
   */
  SurveyVersion publish(Survey survey, String definition, Publisher publisher);

  /**
   * Takes a survey back: it is not asked any more until it is published again. A file takes back
   * only what a file published.
   */
  void withdraw(String slug, Publisher publisher);

  /** Publishes a file of the surveys directory. */
  default SurveyVersion publish(Survey survey, String definition) {
    return publish(survey, definition, Publisher.FILE);
  }
}
