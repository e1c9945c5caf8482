package io.outturn.response.form;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.file.SurveyTexts;

/** The surveys that the form's tests fill in. */
public final class Questionnaires {
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

  private static final String BRANCHING =
      """
      slug: SLUG
      languages: [en, de]
      title: {en: Your visit, de: Ihr Besuch}
      purpose: {en: To do better., de: Um besser zu werden.}
      privacy: {en: Kept for a year., de: Ein Jahr gespeichert.}
      thanks:
        en: "Thank you, {name | dear guest}."
        de: "Danke, {name | lieber Gast}."
      attributes:
        contact.language: text
      questions:
        - id: recommend
          type: recommend
          required: true
          text: {en: Would you recommend us?, de: Würden Sie uns empfehlen?}
        - id: why
          type: comment
          text:
            en: "You gave {recommend | a score}. Why?"
            de: "Sie gaben {recommend | Punkte}. Warum?"
        - id: improve
          type: multiple-choice
          required: true
          text: {en: What should we improve?, de: Was sollen wir verbessern?}
          order: random
          options:
            - {id: food, text: {en: The food, de: Das Essen}}
            - {id: room, text: {en: The room, de: Der Raum}}
            - {id: price, text: {en: The price, de: Der Preis}}
            - {id: other, text: {en: "Other, please say", de: Anderes}, other: true}
        - id: came
          type: date
          show-if: recommend >= 7
          text: {en: When did you come?, de: Wann kamen Sie?}
        - id: people
          type: number
          text: {en: How many were you?, de: Wie viele waren Sie?}
        - id: name
          type: short-text
          text: {en: Your name?, de: Ihr Name?}
      pages:
        - [recommend]
        - [why]
        - {id: improving, show-if: recommend <= 6, questions: [improve]}
        - [came, people]
        - [name]
      measures: [nps(recommend)]
      """;

  private Questionnaires() {}

  /** Four questions, each on a page of its own. */
  public static SurveyFile pageByPage(String slug) {
    return read(slug, "", "[[recommend], [support], [effort], [why]]");
  }

  /** Four questions on one page. */
  public static SurveyFile together(String slug) {
    return read(slug, "", TOGETHER);
  }

  static SurveyFile closed(String slug) {
    return read(slug, "closes: 2026-01-31", TOGETHER);
  }

  static SurveyFile notOpen(String slug) {
    return read(slug, "opens: 2999-01-31", TOGETHER);
  }

  private static SurveyFile read(String slug, String closes, String pages) {
    return parse(
        slug, FILE.replace("SLUG", slug).replace("CLOSES", closes).replace("PAGES", pages));
  }

  private static SurveyFile parse(String slug, String yaml) {
    try {
      return SurveyFile.parse(slug + ".yaml", yaml);
    } catch (InvalidSurvey invalid) {
      throw new AssertionError(invalid);
    }
  }

  public static SurveyVersion version(Survey survey) {
    return SurveyTexts.version(survey);
  }

  /**
   * Six questions on five pages with a branch: only who is not enthusiastic is asked what to
   * improve, by a channel in an order of their own.
   */
  public static SurveyFile branching(String slug) {
    return parse(slug, BRANCHING.replace("SLUG", slug));
  }
}
