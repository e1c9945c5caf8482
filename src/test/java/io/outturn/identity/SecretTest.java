package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  @Test
  void neverRepeats() {
    assertThat(Secret.fresh()).isNotEqualTo(Secret.fresh());
  }

  @Test
  void survivesTheWayThroughAnAddress() {
    var secret = Secret.fresh();
    assertThat(Secret.parse(secret.text())).contains(secret);
    assertThat(secret.hash()).hasSize(32).isEqualTo(new Secret(secret.text()).hash());
  }

  @Test
  void keepsOutOfLogs() {
    var secret = Secret.fresh();
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "0123456789012345678901234567890123456789 23", "<script>"})
  void isNothingElse(String text) {
    assertThat(Secret.parse(text)).isEmpty();
  }
}
