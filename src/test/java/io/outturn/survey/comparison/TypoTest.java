package io.outturn.survey.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How satisfeid are you? | How satisfied are you?",
        "How satisfed are you? | How satisfied are you?",
        "How sattisfied are you? | How satisfied are you?",
        "How satisfaed are you? | How satisfied are you?",
        "How  satisfied are you ? | How satisfied are you?",
        "how satisfied are you? | How satisfied are you?",
        "Easy, or not? | Easy - or not?",
        "Wie zufreiden sind Sie? | Wie zufrieden sind Sie?",
        "Πόσο ικανοποιημένος; | Πόσο ικανοποιημένως;",
        "How satisfeid with the servcie? | How satisfied with the service?"
      })
  void correctionsAreTypos(String before, String after) {
    assertThat(Typo.between(before, after)).isTrue();
    assertThat(Typo.between(after, before)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How likely are you to stay? | How unlikely are you to stay?",
        "Is it legal? | Is it illegal?",
        "A typical day | Atypical day",
        "Was it moral? | Was it amoral?",
        "Do you like it now? | Do you like it not?",
        "in the last 7 days | in the last 9 days",
        "in 2025 | in 2026",
        "Did you find it? | Did you not find it?",
        "eine gute Hilfe | keine gute Hilfe",
        "It was easy. | It was easy?",
        "満足していますか | 満足してませんか",
        "第一段階の満足 | 第二段階の満足",
        "How satisfeid with the servcie yestreday? | How satisfied with the service yesterday?",
        "How satisfied are you? | How happy are you?",
        "with this | without this"
      })
  void otherMeaningsAreNot(String before, String after) {
    assertThat(Typo.between(before, after)).isFalse();
    assertThat(Typo.between(after, before)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void oneSlipInALongWordIsFoundWhateverItIs(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var word = new StringBuilder();
      for (int n = 6 + random.nextInt(8); n > 0; n--) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      var slipped = new StringBuilder(word);
      int at = 1 + random.nextInt(word.length() - 2);
      switch (random.nextInt(4)) {
        case 0 -> slipped.deleteCharAt(at);
        case 1 -> slipped.insert(at, 'x');
        case 2 -> slipped.setCharAt(at, 'x');
        default -> {
          slipped.setCharAt(at, word.charAt(at + 1));
          slipped.setCharAt(at + 1, word.charAt(at));
        }
      }
      assertThat(Typo.between("Is " + word + " it?", "Is " + slipped + " it?"))
          .as("seed %d: %s, %s", seed, word, slipped)
          .isTrue();
    }
  }
}
