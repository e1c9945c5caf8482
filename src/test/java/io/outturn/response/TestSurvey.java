package io.outturn.response;

import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey version of its own for every test, so that tests share a database without sharing
 * counts.
 */
public final class TestSurvey {
  private TestSurvey() {}

  public static SurveyVersion fresh() {
    return with(Optional.empty());
  }

  public static SurveyVersion closedOn(LocalDate last) {
    return with(Optional.of(last));
  }

  private static SurveyVersion with(Optional<LocalDate> closesOn) {
    return asking(
        """
        questions:
          - {id: recommend, type: recommend, text: "?"}
          - {id: satisfied, type: satisfaction, text: "?"}
          - {id: why, type: comment, text: "?"}
        pages: [[recommend, why], [satisfied]]
        measures: [nps(recommend)]
        %s
        """
            .formatted(closesOn.map(day -> "closes: " + day).orElse("")));
  }

  /** Every type of question, with branches, attributes, computed values and indexes. */
  public static SurveyVersion everything() {
    var slug = "test-" + UUID.randomUUID();
    return version(slug, everything(slug));
  }

  /** The file of the same survey under a slug. */
  public static String everything(String slug) {
    try {
      var file = Path.of("src/test/resources/survey/everything.yaml");
      return Files.readString(file).replace("slug: everything", "slug: " + slug);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** A survey in English of which only what is asked matters. */
  public static SurveyVersion asking(String questionsAndPages) {
    var slug = "test-" + UUID.randomUUID();
    return version(slug, head(slug) + questionsAndPages);
  }

  private static String head(String slug) {
    return """
    slug: %s
    languages: [en]
    title: "?"
    purpose: "?"
    privacy: "?"
    thanks: "?"
    """
        .formatted(slug);
  }

  private static SurveyVersion version(String slug, String yaml) {
    return SurveyTexts.version(SurveyTexts.survey(slug, yaml));
  }
}
