package io.outturn.survey.file;

/** An anonymous survey neither knows nor asks who answers it. */
final class AnonymousRules {
  private AnonymousRules() {}

  static void check(Part survey, Problems problems) {
    if (survey.isOn("anonymous")) {
      survey
          .get("attributes")
          .ifPresent(attributes ->
              problems.at(
                  attributes.place(),
                  "attributes: nothing is known of who answers an anonymous survey. Take the attributes out, or anonymous: true."));
      survey.items("questions").forEach(question -> email(question, problems));
    }
  }

  private static void email(Part question, Problems problems) {
    question
        .get("type")
        .filter(type -> type.words().filter("email"::equals).isPresent())
        .ifPresent(type ->
            problems.at(
                type.place(),
                "type: an e-mail address says who answers. Take this question out, or anonymous: true."));
  }
}
