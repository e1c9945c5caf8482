package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
  @Test
  void isOneInSmallAndLargeLetters() {
    assertThat(Email.valid("  Grace.Hopper+x@Example.ORG "))
        .contains(Email.typed("grace.hopper+x@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "grace",
        "@example.org",
        "grace@",
        "a@b@c",
        "a b@example.org",
        "a@exa mple.org",
        "a@b.c\r\nBcc: d@e.f",
        "a@b.c,d@e.f",
        "<a@b.c>",
        "a@-b.c",
        "a@b.c-",
        "a\u0000@b.c"
      })
  void isNothingThatALetterCouldBeBentWith(String typed) {
    assertThat(Email.valid(typed)).isEmpty();
  }

  @Test
  void isNoLongerThanAnAddressMayBe() {
    assertThat(Email.typed("x".repeat(1000)).value()).hasSize(254);
    assertThat(Email.valid("x".repeat(65) + "@example.org")).isEmpty();
  }
}
