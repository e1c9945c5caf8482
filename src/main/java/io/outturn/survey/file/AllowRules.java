package io.outturn.survey.file;

import io.outturn.survey.lint.Rule;

/** What the author allows is a rule of the lint, and concerns a question that there is. */
final class AllowRules {
  private AllowRules() {}

  static void check(Part survey, QuestionNames questions, Problems problems) {
    for (var allowance : survey.items("allow")) {
      allowance
          .get("rule")
          .filter(
              rule -> rule.words().isPresent() && !Rule.names().contains(rule.written().strip()))
          .ifPresent(rule -> problems.at(rule.place(), "rule: " + unknown(rule.written().strip())));
      allowance
          .get("question")
          .filter(id -> id.words().isPresent() && !isKnown(id.written().strip(), questions))
          .ifPresent(id ->
              problems.at(id.place(), "question: " + questions.unknown(id.written().strip())));
    }
  }

  private static String unknown(String rule) {
    return "%s is not a rule of the lint. Write one of %s.%s"
        .formatted(
            Problems.quoted(rule),
            Problems.list(Rule.names()),
            SurveySchema.meant(rule, Rule.names()));
  }

  private static boolean isKnown(String id, QuestionNames questions) {
    return questions.find(id).isPresent() || questions.findAnswered(id).isPresent();
  }
}
