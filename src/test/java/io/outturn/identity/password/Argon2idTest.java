package io.outturn.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {
  /** From the tests of the reference implementation, phc-winner-argon2. */
  private static final String REFERENCE =
      "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

  @Test
  void agreesWithTheReferenceImplementation() {
    assertThat(Argon2id.matches("password", REFERENCE)).isTrue();
    assertThat(Argon2id.matches("passwore", REFERENCE)).isFalse();
  }

  @Test
  void namesItsParametersAndSaltsEachHash() {
    var hash = Argon2id.hash("five wet otters dance");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(300);
    assertThat(hash).isNotEqualTo(Argon2id.hash("five wet otters dance"));
    assertThat(Argon2id.matches("five wet otters dance", hash)).isTrue();
    assertThat(Argon2id.matches("five wet otters dancE", hash)).isFalse();
    assertThat(Argon2id.matches("", hash)).isFalse();
  }

  @Test
  void knowsTheSamePasswordFromAnotherKeyboard() {
    var hash = Argon2id.hash("fünf nasse Otter");
    assertThat(Argon2id.matches("fu\u0308nf nasse Otter", hash)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "$2a$10$abc", "$argon2id$v=19$m=1,t=1$a$b"})
  void refusesWhatIsNoHash(String stored) {
    assertThatThrownBy(() -> Argon2id.matches("x", stored))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("plain");
  }
}
