package io.outturn.survey.lint;

import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import java.util.List;

/** A survey in which nothing is found, and which tests spoil. */
final class Sample {
  static final String CLEAN =
      """
      slug: sample
      languages: [en, de]
      title: {en: Your visit, de: Ihr Besuch}
      purpose: {en: We want to know how it went., de: Wir möchten wissen wie es war.}
      privacy: {en: We show only counts., de: Wir zeigen nur Anzahlen.}
      thanks: {en: Thank you., de: Vielen Dank.}
      population: Everyone who came to us
      retention: 12 months
      questions:
        - id: satisfied
          type: satisfaction
          text:
            en: How satisfied are you with your visit?
            de: Wie zufrieden sind Sie mit Ihrem Besuch?
        - id: why
          type: comment
          text: {en: What is the reason?, de: Was ist der Grund?}
      measures: [top2(satisfied)]
      """;

  private Sample() {}

  static List<Finding> findings(String yaml) {
    return Lint.of(file(yaml));
  }

  /** The findings of the clean survey with one thing in it written otherwise. */
  static List<Finding> with(String clean, String spoilt) {
    if (!CLEAN.contains(clean)) {
      throw new AssertionError("Not in the sample: " + clean);
    }
    return findings(CLEAN.replace(clean, spoilt));
  }

  /** The findings of the clean survey with more questions, in English and written as YAML. */
  static List<Finding> plus(String questions) {
    return with("measures:", questions.indent(2) + "measures:");
  }

  static SurveyFile file(String yaml) {
    try {
      return SurveyFile.parse("sample.yaml", yaml);
    } catch (InvalidSurvey invalid) {
      throw new AssertionError(yaml, invalid);
    }
  }

  static List<Rule> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).distinct().toList();
  }
}
