package io.outturn.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final String EMAIL = "grace.hopper@example.org";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "five wet otters dance",
        "fünf nasse Otter tanzen",
        "allsmallletterswithoutend",
        "94710385620174839",
        "出来るだけ長い合言葉を選んでください",
        "   spaces around and within   ",
        "🦦 wet 🦦 otters 🦦 dance"
      })
  void takesWhatIsLongAndOnesOwn(String password) {
    assertThat(PasswordRules.wrong(password, EMAIL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', at least 15",
    "fourteen chars, at least 15",
    "1qaz2wsx3edc4rfv, Many people",
    "passwordpassword, Many people",
    "password1234567890!, Many people",
    "abcabcabcabcabcabc, repeats itself",
    "aaaaaaaaaaaaaaaaaaaa, repeats itself",
    "1234567890123456789, repeats itself",
    "abcdefghijklmnopqr, repeats itself",
    "outturn outturn 1, mostly your e-mail",
    "grace.hopper@example.org, mostly your e-mail",
    "Outturn Example 12, mostly your e-mail",
    "gracehopper.outturn, mostly your e-mail"
  })
  void refusesWhatIsGuessedFirst(String password, String reason) {
    assertThat(PasswordRules.wrong(password, EMAIL))
        .hasValueSatisfying(wrong -> assertThat(wrong).contains(reason));
  }

  @Test
  void takesTwoHundredCharactersAndNoMore() {
    assertThat(PasswordRules.wrong(distinct(200), EMAIL)).isEmpty();
    assertThat(PasswordRules.wrong(distinct(201), EMAIL)).contains("Use at most 200 characters.");
  }

  /** Fifteen that a reader counts, not the units in which they are stored. */
  @Test
  void countsCharacters() {
    assertThat(PasswordRules.wrong("🦦🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦", EMAIL))
        .hasValueSatisfying(wrong -> assertThat(wrong).contains("at least 15"));
  }

  private static String distinct(int length) {
    var text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(Integer.toString(i * 7919, 36)).append(' ');
    }
    return text.substring(0, length);
  }
}
