package io.outturn.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.identity.LocalPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {
  @Test
  void isCarriedWhole() {
    var attempt = Attempt.to(LocalPath.of("/surveys?from=2026-01-01"));
    var back = Attempt.parse(attempt.text()).orElseThrow();
    assertThat(back.text()).isEqualTo(attempt.text());
    assertThat(back.next()).isEqualTo(attempt.next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "a.b.c.d", "\u0000"})
  void isNotMadeOfNonsense(String text) {
    assertThat(Attempt.parse(text)).isEmpty();
  }

  @Test
  void leadsNowhereElse() {
    var secret = "x".repeat(43);
    var evil = "aHR0cHM6Ly9ldmlsLmV4YW1wbGU"; // https://evil.example
    var read = Attempt.parse(String.join(".", secret, secret, secret, evil)).orElseThrow();
    assertThat(read.next().value()).isEqualTo("/");
  }
}
