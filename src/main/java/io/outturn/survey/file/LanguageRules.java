package io.outturn.survey.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Every text of a survey is there in every language it declares, and in no other. */
final class LanguageRules {
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
    Stream.of("title", "purpose", "privacy", "thanks")
        .flatMap(key -> survey.get(key).stream())
        .forEach(this::text);
    survey.items("questions").forEach(this::question);
  }

  private void question(Part question) {
    Stream.of("text", "hint", "lowest", "highest")
        .flatMap(key -> question.get(key).stream())
        .forEach(this::text);
    question.items("labels").forEach(this::text);
    switch (question.words("type").orElse("")) {
      case "recommend" -> {
        ownWords(question, "lowest", List.of(Wording.RECOMMEND_LOWEST));
        ownWords(question, "highest", List.of(Wording.RECOMMEND_HIGHEST));
      }
      case "effort" -> {
        ownWords(question, "lowest", List.of(Wording.EFFORT_LOWEST));
        ownWords(question, "highest", List.of(Wording.EFFORT_HIGHEST));
      }
      case "satisfaction" -> ownWords(question, "labels", Wording.SATISFACTION);
      default -> {}
    }
  }

  /** A text left out must be one that Outturn has words for. */
  private void ownWords(Part question, String key, List<Wording> words) {
    var without =
        languages.stream()
            .filter(language -> words.stream().anyMatch(one -> one.in(language).isEmpty()))
            .toList();
    if (question.get(key).isEmpty() && !without.isEmpty()) {
      problems.at(
          question.place(),
          "The key %s is missing, and Outturn has its own words for it only in en and de. Write %s: with the words in %s."
              .formatted(key, key, Problems.list(languages)));
    }
  }

  private void text(Part text) {
    if (text.json().isTextual()) {
      plain(text);
    } else if (text.json().isObject() && !text.inner().isEmpty()) {
      missing(text);
      text.inner().forEach((language, words) -> declared(language, words.named()));
    }
  }

  private void plain(Part text) {
    if (languages.size() > 1) {
      problems.at(
          text.place(),
          "%s is in one language only. Write the words of each, as in {%s}."
              .formatted(
                  Problems.quoted(text.written()), String.join(": ..., ", languages) + ": ..."));
    }
  }

  private void missing(Part text) {
    var missing = new ArrayList<>(new LinkedHashSet<>(languages));
    missing.removeAll(text.inner().keySet());
    for (var language : missing) {
      problems.at(
          text.place(),
          "The words in %s are missing here. Write %s: ...".formatted(language, language));
    }
  }

  private void declared(String language, Place place) {
    if (!languages.contains(language)) {
      problems.at(
          place,
          "%s is not one of the survey's languages. Write one of %s, or add it to languages:.%s"
              .formatted(
                  Problems.quoted(language),
                  Problems.list(languages),
                  SurveySchema.meant(language, languages)));
    }
  }
}
