package io.outturn.response.form;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.question.Question;
import java.util.UUID;
import java.util.stream.Collectors;

/** The surveys that the form's tests fill in. */
final class Questionnaires {
  private static final String FILE =
      """
      slug: SLUG
      languages: [en, de]
      title:
        en: Your experience with Acme
        de: Ihre Erfahrung mit Acme
      purpose:
        en: Your answers decide what we improve next.
        de: Ihre Antworten zählen.
      privacy:
        en: Answers are kept for two years.
        de: Antworten bleiben zwei Jahre gespeichert.
      thanks:
        en: Thank you. It helps us to improve.
        de: Danke. Das hilft uns.
      CLOSES
      questions:
        - id: recommend
          type: recommend
          required: true
          text:
            en: How likely are you to recommend us to a colleague?
            de: Wie wahrscheinlich empfehlen Sie uns weiter?
        - id: support
          type: satisfaction
          text:
            en: How satisfied are you with our support?
            de: Wie zufrieden sind Sie mit unserer Hilfe?
          hint:
            en: Think of the last three months.
            de: Denken Sie an die letzten drei Monate.
        - id: effort
          type: effort
          text:
            en: How much do you agree that it was easy to get started?
            de: Wie sehr stimmen Sie zu, dass der Einstieg leicht war?
        - id: why
          type: comment
          maximum-length: 1000
          text:
            en: What is the main reason for your score?
            de: Was ist der wichtigste Grund für Ihre Wertung?
      pages: PAGES
      """;
  private static final String TOGETHER = "[[recommend, support, effort, why]]";

  private Questionnaires() {}

  /** Four questions, each on a page of its own. */
  static SurveyFile pageByPage(String slug) {
    return read(slug, "", "[[recommend], [support], [effort], [why]]");
  }

  /** Four questions on one page. */
  static SurveyFile together(String slug) {
    return read(slug, "", TOGETHER);
  }

  static SurveyFile closed(String slug) {
    return read(slug, "closes: 2026-01-31", TOGETHER);
  }

  private static SurveyFile read(String slug, String closes, String pages) {
    var yaml = FILE.replace("SLUG", slug).replace("CLOSES", closes).replace("PAGES", pages);
    try {
      return SurveyFile.parse(slug + ".yaml", yaml);
    } catch (InvalidSurvey invalid) {
      throw new AssertionError(invalid);
    }
  }

  static SurveyVersion version(Survey survey) {
    return new SurveyVersion(
        UUID.randomUUID(),
        survey,
        survey.questions().stream()
            .collect(Collectors.toMap(Question::id, _ -> UUID.randomUUID())));
  }
}
