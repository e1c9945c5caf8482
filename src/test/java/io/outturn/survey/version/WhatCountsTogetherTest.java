package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers begin a new series when a survey changes, for every type and every key. */
class WhatCountsTogetherTest {
  private static final String YAML = SurveyTexts.everything();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en: How likely are you | en: How ready are you | recommend",
        "en: Not likely | en: Unlikely | recommend",
        "en: Please name nobody. | en: No names. | why",
        "not-applicable: true | not-applicable: {en: None, de: Keiner} | satisfied",
        "    not-applicable: true | `` | satisfied",
        "en: Very politely | en: Politely indeed | polite",
        "en: Help was easy to find. | en: Help was near. | find ease",
        "steps: 7 | steps: 5 | trust",
        "en: Mostly | en: Largely | friendly",
        "en: What do you say of the answer? | en: How was it? | clear complete quick answer-quality",
        "en: I did not notice | en: Not noticed | clear complete quick answer-quality",
        "en: It was complete. | en: It lacked nothing. | complete answer-quality",
        "en: Very much | en: Much | shop",
        "en: To complain | en: To protest | reason",
        "{id: order, text | {id: buying, text | reason",
        "`de: \"Anderes, und zwar\"}, other: true}` | `de: \"Anderes, und zwar\"}}` | reason",
        "`order: random\n  - id: channels` | `order: as-written\n  - id: channels` | reason",
        "exclusive: true | exclusive: false | channels",
        "`en: Certainly, de` | `en: For certain, de` | renew",
        "en: The price | en: The costs | important",
        "unit: {en: hours | unit: {en: minutes | hours",
        "en: When did you call? | en: When was it? | called",
        "en: What may we call you? | en: Your name? | first-name",
        "en: Where may we write to you? | en: Your e-mail? | address",
        "index(ease: find, understand) | index(ease: understand, find) | ``",
        "`    hint: {en: One answer for each sentence., de: Eine Antwort für jeden Satz.}\n` | `` | ``",
        "required: true | required: false | ``",
        "show-if: answered(recommend) | show-if: recommend > 3 | ``",
        "maximum-length: 1000 | maximum-length: 999 | ``",
        "maximum-length: 40 | maximum-length: 41 | ``",
        "least: 0 | least: 1 | ``",
        "most: 99.5 | most: 99 | ``",
        "decimals: 1 | decimals: 2 | ``",
        "earliest: 2025-01-01 | earliest: 2025-01-02 | ``",
        "latest: 2026-12-31 | latest: 2026-12-30 | ``",
        "closes: 2026-12-31 | closes: 2026-12-30 | ``",
        "opens: 2026-01-01 | opens: 2026-01-02 | ``",
        "last month | last year | ``",
        "24 months | 23 months | ``",
        "contact.role: [buyer, user] | contact.role: [buyer, user, boss] | ``",
        "contact.language: text | `contact.language: text\n  contact.city: text` | ``",
        "best: max( | best: min( | ``",
        "id: reasons | id: further | ``",
        "show-if: recommend <= 9 | show-if: recommend <= 8 | ``",
        "satisfied = 1 and | satisfied = 2 and | ``",
        "polite = 1, page: end | polite = 1, page: contact | ``",
        "top3(trust) | top2(trust) | ``",
        "`\"Vielen Dank` | `\"Besten Dank` | ``",
        "en: It takes about five minutes. | en: It is short. | ``",
      })
  void beginsAfreshOnlyWhereTheQuestionSaysSomethingElse(
      String instead, String other, String changed) {
    assertThat(YAML).contains(instead);
    var yaml = YAML.replace(instead, other);
    assertThat(survey(yaml)).isNotEqualTo(survey(YAML));
    assertThat(changed(yaml)).containsExactlyInAnyOrderElementsOf(words(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "show-if: answered(recommend) | `show-if: \" answered( recommend )\"`",
        "recommend <= 9 | `>\n      recommend\n      <=\n      9`",
        "waiting: days-between(called, solved) | waiting: (days-between(called,solved))",
        "best < 3 or answer-quality < 2 | (best<3) or (answer-quality<2)",
        "contact.language: text | `contact.language: text\n  account.segment: text`",
        "The test needs them. | The test still needs them.",
        "most: 99.5 | most: 99.50",
        "required: true | `required: true\n    not-applicable: false`",
      })
  void whatSaysTheSameIsTheSame(String instead, String other) {
    assertThat(YAML).contains(instead);
    var yaml = YAML.replaceFirst(Pattern.quote(instead), other);
    assertThat(survey(yaml)).isEqualTo(survey(YAML));
    assertThat(changed(yaml)).isEmpty();
  }

  @Test
  void everythingThatIsAnsweredOrMeasuredHasAHash() {
    assertThat(counted(YAML))
        .containsKeys("recommend", "clear", "important", "address", "answer-quality", "ease")
        .doesNotContainKeys("welcome", "quality")
        .hasSize(24);
    assertThat(counted(YAML).values()).doesNotHaveDuplicates();
  }

  private static List<String> changed(String yaml) {
    var before = counted(YAML);
    var after = counted(yaml);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    return after.keySet().stream()
        .filter(id -> !String.valueOf(after.get(id)).equals(before.get(id)))
        .toList();
  }

  private static List<String> words(String ids) {
    return ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" "));
  }

  private static Map<String, String> counted(String yaml) {
    return ContentHash.counted(SurveyTexts.survey("everything", yaml));
  }

  private static String survey(String yaml) {
    return ContentHash.of(SurveyTexts.survey("everything", yaml));
  }
}
