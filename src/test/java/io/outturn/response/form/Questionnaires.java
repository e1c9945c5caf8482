package io.outturn.response.form;

import io.outturn.survey.LocalizedText;
import io.outturn.survey.Question;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The surveys that the form's tests fill in. */
final class Questionnaires {
  static final Question.Recommend RECOMMEND =
      new Question.Recommend(
          "recommend",
          text(
              "How likely are you to recommend us to a colleague?",
              "Wie wahrscheinlich empfehlen Sie uns weiter?"),
          Optional.empty(),
          true,
          text("Not at all likely", "Sehr unwahrscheinlich"),
          text("Extremely likely", "Sehr wahrscheinlich"));
  static final Question.Satisfaction SATISFACTION =
      new Question.Satisfaction(
          "support",
          text("How satisfied are you with our support?", "Wie zufrieden sind Sie mit der Hilfe?"),
          Optional.of(text("Think of the last three months.", "Denken Sie an drei Monate.")),
          false,
          List.of(
              text("Very dissatisfied", "Sehr unzufrieden"),
              text("Dissatisfied", "Unzufrieden"),
              text("Neither", "Teils, teils"),
              text("Satisfied", "Zufrieden"),
              text("Very satisfied", "Sehr zufrieden")));
  static final Question.Effort EFFORT =
      new Question.Effort(
          "effort",
          text("It was easy to get started.", "Der Einstieg war leicht."),
          Optional.empty(),
          false,
          text("Strongly disagree", "Stimme gar nicht zu"),
          text("Strongly agree", "Stimme voll zu"));
  static final Question.Comment COMMENT =
      new Question.Comment(
          "why",
          text("What is the main reason for your score?", "Was ist der Grund für Ihre Wertung?"),
          Optional.empty(),
          false,
          1000);

  private Questionnaires() {}

  static LocalizedText text(String english, String german) {
    return new LocalizedText(Map.of("en", english, "de", german));
  }

  /** Four questions, each on a page of its own. */
  static Survey pageByPage(String slug) {
    return survey(
        slug,
        List.of(List.of("recommend"), List.of("support"), List.of("effort"), List.of("why")),
        Optional.empty());
  }

  /** Four questions on one page. */
  static Survey together(String slug) {
    return survey(
        slug, List.of(List.of("recommend", "support", "effort", "why")), Optional.empty());
  }

  static Survey closed(String slug) {
    return survey(
        slug,
        List.of(List.of("recommend", "support", "effort", "why")),
        Optional.of(LocalDate.of(2026, 1, 31)));
  }

  private static Survey survey(
      String slug, List<List<String>> pages, Optional<LocalDate> closesOn) {
    return new Survey(
        slug,
        List.of("en", "de"),
        text("Your experience with Acme", "Ihre Erfahrung mit Acme"),
        text("Your answers decide what we improve next.", "Ihre Antworten zählen."),
        text("Answers are kept for two years.", "Antworten bleiben zwei Jahre gespeichert."),
        text("Thank you. It helps us to improve.", "Danke. Das hilft uns."),
        List.of(RECOMMEND, SATISFACTION, EFFORT, COMMENT),
        pages,
        List.of(),
        closesOn);
  }

  static SurveyVersion version(Survey survey) {
    return new SurveyVersion(
        UUID.randomUUID(),
        survey,
        survey.questions().stream()
            .collect(Collectors.toMap(Question::id, _ -> UUID.randomUUID())));
  }
}
