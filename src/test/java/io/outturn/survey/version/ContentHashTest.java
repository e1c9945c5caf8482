package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {
  private static final String YAML = SurveyTexts.english("plain");

  @Test
  void isBlindToCommentsSpaceQuotesAndTheOrderOfKeys() {
    var same =
        """
        # The same survey, written by somebody else
        measures:
          - nps(recommend)   # the board looks at it
          - top2(satisfied)
        questions:
        - {text: "Would you recommend us?", type: recommend, id: recommend, required: false}
        - {id: satisfied, type: satisfaction, text: {en: 'Are you satisfied?'}}
        - type: effort
          id: effort
          text: >
            Was it
            easy?
          lowest: Strongly disagree
        - {id: why, type: comment, text: Why?, maximum-length: 2000}
        pages: [[recommend], [satisfied], [effort], [why]]
        thanks: Thank you
        privacy: Nobody sees your name
        purpose: To do better
        title:   How it went
        languages:
          - en
        slug: plain
        """;
    assertThat(hash(same)).isEqualTo(hash(YAML));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How it went | How it was",
        "Why? | Why not?",
        "languages: [en] | languages: [en-GB]",
        "top2(satisfied) | top1(satisfied)",
        "measures: | 'closes: 2026-12-31\nmeasures:'",
      })
  void changesWithTheContent(String instead, String other) {
    assertThat(hash(YAML.replace(instead, other))).isNotEqualTo(hash(YAML));
  }

  @Test
  void changesWithTheOrderOfQuestionsAndPages() {
    var pages = "pages: [[recommend, satisfied], [effort, why]]\n";
    var other = "pages: [[recommend], [satisfied, effort, why]]\n";
    assertThat(hash(YAML + pages)).isNotEqualTo(hash(YAML)).isNotEqualTo(hash(YAML + other));
  }

  @Test
  void ofAQuestionIsBlindToWhetherAndHowLongToAnswer() {
    var changed =
        YAML.replace("text: Why?", "text: Why?\n    required: true\n    maximum-length: 9");
    assertThat(hash("why", changed)).isEqualTo(hash("why", YAML));
  }

  @Test
  void ofAQuestionChangesWithItsHintAndLabels() {
    var hint = YAML.replace("text: Why?", "text: Why?\n    hint: In your words");
    var label = YAML.replace("text: Was it easy?", "text: Was it easy?\n    lowest: No");
    assertThat(hash("why", hint)).isNotEqualTo(hash("why", YAML));
    assertThat(hash("effort", label)).isNotEqualTo(hash("effort", YAML));
    assertThat(hash("recommend", label)).isEqualTo(hash("recommend", YAML));
  }

  /** Published versions carry these: another hash would cut every trend. */
  @Test
  void staysAsItWasPublished() {
    assertThat(hash(YAML))
        .isEqualTo("38661a7ce37cb195b3da40360d95b62ac9199382af8c39f2acb831c14d85da84");
    assertThat(hash("satisfied", YAML))
        .isEqualTo("04d61210aa12f2720e506ea841521245f223139914f64c4fa64d50e687f43c29");
  }

  private static String hash(String yaml) {
    return ContentHash.of(SurveyTexts.survey("plain", yaml));
  }

  private static String hash(String question, String yaml) {
    return ContentHash.of(SurveyTexts.survey("plain", yaml).question(question).orElseThrow());
  }
}
