package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.Survey;
import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Computed by the code of commit 203e243, before there were more than four types of question. */
  @ParameterizedTest
  @CsvSource({
    "service-experience, 9000137d5471d00513fcfbc236464f709e29a205a9469aa36599741317b5f582",
    "friends-and-family, 38f7c93c991e23ac038b51487356cd367e5252f7aa5747b135931ec7f6f6a5b3"
  })
  void ofThePublishedSurveysStaysAsItWas(String slug, String hash) throws IOException {
    assertThat(ContentHash.of(published(slug))).isEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource({
    "service-experience, recommend, 526135aeccb40c0c1cdb60a2b7df179e5c982fb7af0faec26ba8f90b3619f5d2",
    "service-experience, why, ed0054b03cdeb9a7e2028db61e62e17473e9f20fc6733ea7fdb900b51221db3a",
    "service-experience, satisfied, cc5baeb714de8d9531c33ed0e140953ec344eab503682ed43d6dccdc506454f1",
    "service-experience, effort, c050947fd690c8af1d346796a261053cd84b813bf394bdf8900ddf5eba73dbdf",
    "friends-and-family, experience, 7bdb5bbd58121f62e0be39acc806cf70dc4cb77db613776629df6ae27ae6f478",
    "friends-and-family, good, a55c8d15a51c99eddb467fe044e1e201d3cbbb87e33e98100108933aa5e43870",
    "friends-and-family, better, 687e96b680b6c027f7f3014078f2b75602a75607a1eea36d2233068dc90103e5"
  })
  void ofTheirQuestionsStaysAsItWas(String slug, String question, String hash) throws IOException {
    assertThat(ContentHash.of(published(slug).question(question).orElseThrow())).isEqualTo(hash);
  }

  private static Survey published(String slug) throws IOException {
    var file = Path.of("src/test/resources/survey/published").resolve(slug + ".yaml");
    return SurveyTexts.survey(slug, Files.readString(file));
  }

  private static String hash(String yaml) {
    return ContentHash.of(SurveyTexts.survey("plain", yaml));
  }

  private static String hash(String question, String yaml) {
    return ContentHash.of(SurveyTexts.survey("plain", yaml).question(question).orElseThrow());
  }
}
