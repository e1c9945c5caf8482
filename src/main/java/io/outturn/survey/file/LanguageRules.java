package io.outturn.survey.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every text of a survey is there in its default language, and in no language that the survey does
 * not have. A translation may be missing; the lint names it.
 */
final class LanguageRules {
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "survey", List.of("title", "purpose", "privacy", "thanks"),
          "question", List.of("text", "hint", "lowest", "highest", "unit", "not-applicable"));

  private final Part survey;
  private final Problems problems;
  private final List<String> languages;

  LanguageRules(Part survey, Problems problems) {
    this.survey = survey;
    this.problems = problems;
    this.languages =
        survey.items("languages").stream().flatMap(part -> part.words().stream()).toList();
  }

  void check() {
    if (languages.isEmpty()) {
      return;
    }
    texts(survey, TEXTS.getOrDefault("survey", List.of()));
    survey.items("questions").forEach(this::question);
  }

  private void question(Part question) {
    texts(question, TEXTS.getOrDefault("question", List.of()));
    question.items("labels").forEach(this::text);
    Stream.of("options", "rows")
        .flatMap(key -> question.items(key).stream())
        .flatMap(item -> item.get("text").stream())
        .forEach(this::text);
    ownWords(question);
  }

  private void texts(Part block, List<String> keys) {
    keys.stream().flatMap(key -> block.get(key).stream()).forEach(this::text);
  }

  private void ownWords(Part question) {
    switch (question.words("type").orElse("")) {
      case "recommend", "effort", "stars" -> {
        ownWords(question, "lowest");
        ownWords(question, "highest");
      }
      case "satisfaction", "agreement", "matrix", "yes-no" -> ownWords(question, "labels");
      default -> {}
    }
    if (question.isOn("not-applicable")) {
      ownWords(question, "not-applicable");
    }
  }

  /** A text left out must be one that Outturn has words for, at least in the default language. */
  private void ownWords(Part question, String key) {
    var language = languages.getFirst();
    boolean given = question.get(key).filter(part -> !part.json().isBoolean()).isPresent();
    if (!given && isTag(language) && Wording.YES.in(language).isEmpty()) {
      problems.at(
          question.get(key).orElse(question).place(),
          "Outturn has no words of its own for %s in %s, only in %s. Write %s: with the words."
              .formatted(key, language, Problems.list(Wording.LANGUAGES), key));
    }
  }

  private static boolean isTag(String language) {
    return language.matches("[a-z]{2,3}(-.*)?");
  }

  private void text(Part text) {
    if (text.json().isObject() && !text.inner().isEmpty()) {
      if (text.get(languages.getFirst()).isEmpty()) {
        problems.at(
            text.place(),
            "The words in %s are missing here, the survey's first language. Write %s: ..."
                .formatted(languages.getFirst(), languages.getFirst()));
      }
      text.inner().forEach(this::declared);
    }
  }

  /** A key without words is mostly a comma too many: {@code {en: Hello, you}}. */
  private void declared(String language, Part words) {
    if (!languages.contains(language)) {
      problems.at(
          words.named(),
          (words.json().isNull() ? "Words with a comma stand in quotes here. " : "")
              + "%s is not one of the survey's languages. Write one of %s, or add it to languages:.%s"
                  .formatted(
                      Problems.quoted(language),
                      Problems.list(languages),
                      SurveySchema.meant(language, languages)));
    }
  }
}
