package io.outturn.survey.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What a JSON Schema cannot say: that names fit together and texts are complete. The rules look at
 * whatever has the right shape, so that their findings stand beside those of the schema.
 */
final class SurveyRules {
  private SurveyRules() {}

  static void check(Part survey, String fileName, Problems problems) {
    slug(survey, fileName, problems);
    closes(survey, problems);
    new LanguageRules(survey, problems).check();
    var questions = QuestionNames.in(survey, problems);
    PageRules.check(survey, questions, problems);
    survey.items("measures").forEach(measure -> MeasureRules.check(measure, questions, problems));
  }

  private static void slug(Part survey, String fileName, Problems problems) {
    var slug = survey.get("slug").filter(part -> part.words().isPresent());
    if (slug.isPresent() && !fileName.equals(slug.get().written() + ".yaml")) {
      problems.at(
          slug.get().place(),
          "slug: %s does not fit the file's name %s. Write the same in both: the file is named as the slug, with .yaml after it."
              .formatted(Problems.quoted(slug.get().written()), fileName));
    }
  }

  private static void closes(Part survey, Problems problems) {
    survey
        .get("closes")
        .filter(part -> part.words().isPresent() && !isDate(part.written()))
        .ifPresent(part ->
            problems.at(
                part.place(),
                "closes: %s is not a day of the calendar. Write year-month-day, for example 2026-12-31."
                    .formatted(Problems.quoted(part.written()))));
  }

  private static boolean isDate(String words) {
    try {
      return LocalDate.parse(words).getYear() <= 9999;
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }
}
