package io.outturn.survey.file;

/** What the author allows is a rule of the lint, and concerns a question that there is. */
final class AllowRules {
  private AllowRules() {}

  static void check(Part survey, QuestionNames questions, Problems problems) {
    for (var allowance : survey.items("allow")) {
      allowance
          .get("question")
          .filter(id -> id.words().isPresent() && !isKnown(id.written().strip(), questions))
          .ifPresent(id ->
              problems.at(id.place(), "question: " + questions.unknown(id.written().strip())));
    }
  }

  private static boolean isKnown(String id, QuestionNames questions) {
    return questions.find(id).isPresent() || questions.findAnswered(id).isPresent();
  }
}
