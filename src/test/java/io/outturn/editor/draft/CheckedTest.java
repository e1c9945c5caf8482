package io.outturn.editor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.Problem;
import io.outturn.survey.file.SurveyTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedTest {
  private static final String YAML = SurveyTexts.english("call");

  @Test
  void isASurveyWithoutProblems() {
    var checked = Checked.of(YAML);
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.file().orElseThrow().survey().slug()).isEqualTo("call");
    assertThat(checked.slug()).isEqualTo("call");
    assertThat(checked.title()).isEqualTo("How it went");
    assertThat(checked.findings()).isNotEmpty();
  }

  /** Browsers send lines that end with CRLF, whatever they were shown. */
  @Test
  void readsTheLinesOfAnySystem() {
    assertThat(Checked.of(YAML.replace("\n", "\r\n")).text()).isEqualTo(YAML);
    assertThat(Checked.of(YAML.replace("\n", "\r")).text()).isEqualTo(YAML);
    assertThat(Checked.of("\uFEFF" + YAML).text()).isEqualTo(YAML);
  }

  @Test
  void namesEveryProblemAtItsLine() {
    var checked =
        Checked.of(YAML.replace("nps(recommend)", "nps(x)").replace("type: effort", "type: e"));
    assertThat(checked.problems()).extracting(Problem::line).contains(15, 20);
    assertThat(checked.file()).isEmpty();
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.yaml()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"call, call", "Call Me, ''", "'\"x\"', x", "no, no", "[a], ''", "'', ''"})
  void isNamedByItsOwnWords(String written, String slug) {
    assertThat(Checked.of(YAML.replace("slug: call", "slug: " + written)).slug()).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\t",
        "[",
        "- a",
        "slug: [",
        "a: &x b\nc: *x",
        "title: {en: {de: x}}",
        "languages: en",
        "title: {de: x}\nlanguages: []",
        "\u0000",
        "questions:\n  - {",
        "slug: \ud800"
      })
  void takesAnyTextAndSaysWhatIsWrong(String text) {
    var checked = Checked.of(text);
    assertThat(checked.problems()).isNotEmpty();
    assertThat(checked.title()).isNotNull();
    assertThat(checked.slug()).matches("[a-z0-9-]*");
  }

  @Test
  void finishesTitlesThatAreTooLongForAList() {
    var long300 = "😀".repeat(301);
    assertThat(Checked.of(YAML.replace("How it went", long300)).title())
        .isEqualTo("😀".repeat(299) + "…");
    assertThat(Checked.of("title: {de: Eins, en: One}\nlanguages: [de, en]").title())
        .isEqualTo("Eins");
  }
}
