package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationsTest {
  private static final String EASY =
      """
      - id: easy
        type: effort
        text: {en: It was easy to find us., de: Es war leicht zu uns zu finden.}
      """;

  @Test
  void wantsAPopulationARetentionAndAMeasure() {
    assertThat(Sample.rules(Sample.with("population: Everyone who came to us\n", "")))
        .containsExactly(Rule.NO_POPULATION);
    assertThat(Sample.rules(Sample.with("retention: 12 months\n", "")))
        .containsExactly(Rule.NO_RETENTION);
    assertThat(Sample.rules(Sample.with("measures: [top2(satisfied)]\n", "")))
        .containsExactly(Rule.NO_MEASURE);
  }

  @Test
  void namesARatingThatNoMeasureUses() {
    assertThat(Sample.plus(EASY))
        .singleElement()
        .extracting(Finding::words)
        .isEqualTo("No measure uses the question easy.");
  }

  @Test
  void aRatingThatAConditionAsksForIsUsed() {
    var condition = "type: comment\n    show-if: easy <= 3\n    ";
    var yaml =
        Sample.CLEAN
            .replace("  - id: why", EASY.indent(2) + "  - id: why")
            .replace("type: comment\n    ", condition);
    assertThat(Sample.findings(yaml)).isEmpty();
  }
}
