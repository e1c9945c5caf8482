package io.outturn.survey.file;

import io.outturn.survey.logic.flow.Flow;
import java.util.Optional;

/**
 * What a JSON Schema cannot say: that names fit together, texts are complete and everybody finds
 * the end. The rules look at whatever has the right shape, so that their findings stand beside
 * those of the schema.
 */
final class SurveyRules {
  private SurveyRules() {}

  /** The ways through the survey; none when something is wrong with them. */
  static Optional<Flow> check(Part survey, String fileName, Problems problems) {
    slug(survey, fileName, problems);
    DateRules.check(survey, "opens", "closes", problems);
    new LanguageRules(survey, problems).check();
    UniqueNames.check(survey, problems);
    survey.items("questions").forEach(question -> QuestionRules.check(question, problems));
    var questions = QuestionNames.in(survey);
    PageRules.check(survey, questions, problems);
    MeasureRules.check(survey, questions, problems);
    AllowRules.check(survey, questions, problems);
    AnonymousRules.check(survey, problems);
    return ways(survey, questions, problems);
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

  private static Optional<Flow> ways(Part survey, QuestionNames questions, Problems problems) {
    var draft = new Draft(survey, questions);
    var doubts = Doubts.about(survey, questions, draft);
    return WayRules.check(survey, draft, doubts, problems);
  }
}
