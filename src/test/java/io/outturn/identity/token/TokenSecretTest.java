package io.outturn.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {
  @Test
  void isKnownByItsFormAndChecksum() {
    var text = TokenSecret.fresh().text();
    assertThat(text).matches("outturn_[A-Za-z0-9_-]{43}[0-9a-f]{8}");
    assertThat(TokenSecret.parse(text)).isPresent();
  }

  /** A slip of one sign is noticed without asking the database. */
  @Test
  void noticesASlipAnywhere() {
    var text = TokenSecret.fresh().text();
    for (int i = 0; i < text.length(); i++) {
      var slip = text.charAt(i) == 'a' ? 'b' : 'a';
      var wrong = text.substring(0, i) + slip + text.substring(i + 1);
      assertThat(TokenSecret.parse(wrong)).as(wrong).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "outturn_", "outturn_AAAA", "Bearer x", "outturn_ä"})
  void isNothingElse(String text) {
    assertThat(TokenSecret.parse(text)).isEmpty();
  }

  @Test
  void showsItselfInNoLog() {
    var secret = TokenSecret.fresh();
    assertThat(secret.toString()).doesNotContain(secret.text());
  }
}
