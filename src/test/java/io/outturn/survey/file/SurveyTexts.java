package io.outturn.survey.file;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;

/** Survey files for tests. */
public final class SurveyTexts {
  private SurveyTexts() {}

  /** A survey in English with one question of each type, under any slug. */
  public static String english(String slug) {
    return """
    slug: %s
    languages: [en]
    title: How it went
    purpose: To do better
    privacy: Nobody sees your name
    thanks: Thank you
    questions:
      - id: recommend
        type: recommend
        text: Would you recommend us?
      - id: satisfied
        type: satisfaction
        text: Are you satisfied?
      - id: effort
        type: effort
        text: Was it easy?
      - id: why
        type: comment
        text: Why?
    measures: [nps(recommend), top2(satisfied)]
    """
        .formatted(slug);
  }

  /** A survey in English and German with every key and every type of question. */
  public static String everything() {
    try {
      return Files.readString(Path.of("src/test/resources/survey/everything.yaml"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The survey that a file of this text defines. */
  public static Survey survey(String slug, String yaml) {
    try {
      return SurveyFile.parse(slug + ".yaml", yaml).survey();
    } catch (InvalidSurvey invalid) {
      throw new AssertionError(invalid);
    }
  }

  /** A version of a survey that was never published, with a key of its own for every question. */
  public static SurveyVersion version(Survey survey) {
    var questions = new HashMap<String, UUID>();
    survey.asked().forEach(question -> questions.put(question.id(), UUID.randomUUID()));
    survey.indexes().forEach(index -> questions.put(index.id(), UUID.randomUUID()));
    return new SurveyVersion(UUID.randomUUID(), survey, questions);
  }
}
