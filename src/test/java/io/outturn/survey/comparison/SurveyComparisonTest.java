package io.outturn.survey.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one change to the survey with every type does to the trends of all its questions. */
class SurveyComparisonTest {
  private static final String YAML = SurveyTexts.everything();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "maximum-length: 1000 | maximum-length: 999 | ``",
        "en: Please think of your last call. | en: Think of your last call. | ``",
        "least: 0 | least: 1 | ``",
        "show-if: answered(recommend) | show-if: recommend > 3 | ``",
        "en: How likely are | en: How likly are | recommend: TYPO",
        "en: How likely are | en: How eager are | recommend: WORDING",
        "en: Very much | en: A lot | shop: SCALE",
        "en: Mostly | en: Largely | friendly: SCALE",
        "steps: 7 | steps: 5 | trust: SCALE",
        "en: To order | en: To buy | reason: OPTIONS",
        "`en: To order,` | `en: To oder,` | reason: OPTIONS",
        "unit: {en: hours | unit: {en: minutes | hours: SCALE",
        "type: email | type: short-text | address: SCALE",
        "not-applicable: true | not-applicable: {en: None, de: Keiner} | satisfied: OPTIONS",
        "`    not-applicable: true\n` | `` | satisfied: OPTIONS",
        "en: Certainly not | en: Never | renew: OPTIONS",
        "{id: order, | {id: buying, | reason: OPTIONS",
        "en: It was complete. | en: Nothing was missing. | complete: WORDING, answer-quality: WORDING",
        "en: Help was easy to find. | en: Help was near. | find: WORDING, ease: WORDING",
        "index(ease: find, understand) | index(ease: understand, find) | ``",
        "first-name | name | name: ADDED, first-name: REMOVED",
      })
  void namesWhatTheChangeTouches(String instead, String other, String findings) {
    assertThat(YAML).contains(instead);
    assertThat(changed(YAML.replace(instead, other))).isEqualTo(findings);
  }

  @Test
  void anotherStemOrLabelTouchesEveryRowAndTheIndexMadeOfThem() {
    assertThat(changed(YAML.replace("en: What do you say of the answer?", "en: Well?")))
        .isEqualTo("clear: WORDING, complete: WORDING, quick: WORDING, answer-quality: WORDING");
    assertThat(changed(YAML.replace("    rows:", "    steps: 7\n    rows:")))
        .isEqualTo("clear: SCALE, complete: SCALE, quick: SCALE, answer-quality: SCALE");
  }

  @Test
  void anIndexOfOtherQuestionsIsAnotherScale() {
    assertThat(changed(YAML.replace("clear, complete, quick)", "clear, complete)")))
        .isEqualTo("answer-quality: SCALE");
    assertThat(changed(YAML.replace("  - \"index(ease: find, understand)\"\n", "")))
        .isEqualTo("ease: REMOVED");
  }

  @Test
  void whateverIsAnsweredOrMeasuredIsCompared() {
    var survey = SurveyTexts.survey("everything", YAML);
    assertThat(Comparison.of(survey, survey))
        .hasSize(24)
        .allMatch(finding -> finding.changes().equals(List.of(Change.UNCHANGED)));
  }

  private static String changed(String yaml) {
    var before = SurveyTexts.survey("everything", YAML);
    return Comparison.of(before, SurveyTexts.survey("everything", yaml)).stream()
        .filter(finding -> finding.decisive() != Change.UNCHANGED)
        .map(finding -> finding.question() + ": " + finding.decisive())
        .collect(Collectors.joining(", "));
  }
}
