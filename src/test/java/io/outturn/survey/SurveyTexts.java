package io.outturn.survey;

/** Survey files for tests. */
final class SurveyTexts {
  private SurveyTexts() {}

  /** A survey in English with one question of each type, under any slug. */
  static String english(String slug) {
    return """
    slug: %s
    languages: [en]
    title: How it went
    purpose: To do better
    privacy: Nobody sees your name
    thanks: Thank you
    questions:
      - id: recommend
        type: recommend
        text: Would you recommend us?
      - id: satisfied
        type: satisfaction
        text: Are you satisfied?
      - id: effort
        type: effort
        text: Was it easy?
      - id: why
        type: comment
        text: Why?
    measures: [nps(recommend), top2(satisfied)]
    """
        .formatted(slug);
  }

  static Survey survey(String slug, String yaml) {
    try {
      return SurveyFile.parse(slug + ".yaml", yaml).survey();
    } catch (InvalidSurvey invalid) {
      throw new AssertionError(invalid);
    }
  }
}
