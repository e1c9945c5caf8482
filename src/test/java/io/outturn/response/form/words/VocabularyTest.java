package io.outturn.response.form.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
  private static List<String> languages() {
    return Speech.OWN;
  }

  private static final Vocabulary ENGLISH = Vocabulary.read("en");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Object[] PARTS = {"{0}", "{1}", "{2}"};

  @ParameterizedTest
  @MethodSource("languages")
  void hasAllWordsInEveryLanguage(String language) {
    assertThat(Vocabulary.read(language).keys()).isEqualTo(ENGLISH.keys());
  }

  /** Some languages say one and two without a figure. */
  @ParameterizedTest
  @MethodSource("languages")
  void putsTheSameThingsInEveryLanguage(String language) {
    var other = Vocabulary.read(language);
    assertThat(ENGLISH.keys().stream().filter(key -> !key.matches(".*\\.(one|two)")))
        .allSatisfy(key ->
            assertThat(places(other.say(key, PARTS)))
                .as(key)
                .isEqualTo(places(ENGLISH.say(key, PARTS))));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void hasWordsForEveryReason() {
    assertThat(Reason.values())
        .allSatisfy(reason -> assertThat(ENGLISH.keys()).contains(reason.title(), reason.text()));
  }

  @Test
  void neverLooksAgainAtWhatWasPutIn() {
    assertThat(ENGLISH.say("fault.both", "{1} $1 \\", "x"))
        .isEqualTo("Answer “{1} $1 \\” or choose “x”, but not both");
  }

  @Test
  void saysWhichWordsAreMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ENGLISH.say("no-such-words"))
        .withMessageContaining("no-such-words in en");
  }

  @Test
  void bendsWordsToTheirNumber() {
    var arabic = Speech.in("ar").words();
    assertThat(Stream.of(1, 2, 3, 11).map(arabic::stars))
        .containsExactly("نجمة واحدة", "نجمتان", "3 نجوم", "11 نجمة");
    assertThat(Speech.in("en").words().minutes(1)).isEqualTo("About a minute");
    assertThat(Speech.in("en").words().minutes(2)).isEqualTo("About 2 minutes");
  }
}
