package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A password is what somebody chose: no more, no less, and for as long as they like. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.clock", value = "settable")
@Property(name = "outturn.behind-proxy", value = "true")
class PasswordsAsTheyAreTest {
  private static final String LONG =
      "  Seven Loud Otters, &+%; " + "sing 🦦 ".repeat(20) + "ü end ";
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Passwords passwords;
  @Inject SettableClock clock;

  @Test
  void areComparedWhole() {
    var person = someone.without();
    passwords.set(person, LONG, "For a test");
    for (var other :
        List.of(
            LONG.strip(),
            LONG.substring(0, LONG.length() - 1),
            LONG.substring(0, 72),
            LONG.toLowerCase(java.util.Locale.ROOT),
            LONG + " ",
            LONG.replace("ü", "u"))) {
      assertThat(status(person, other)).as("'%s'", other).isEqualTo(422);
    }
    assertThat(status(person, LONG)).isEqualTo(303);
  }

  @Test
  void areGoodForYears() {
    var person = someone.with();
    clock.advance(Duration.ofDays(5 * 365));
    assertThat(status(person, Someone.PASSWORD)).isEqualTo(303);
  }

  @Test
  void areTakenFromTheBodyAlone() {
    var person = someone.with();
    var form = "email=" + person.email() + "&password=" + Someone.encoded(Someone.PASSWORD);
    var from = Someone.address();
    var sent = visitor.post("/sign-in/password?" + form, "", "X-Forwarded-For", from);
    assertThat(sent.statusCode()).isEqualTo(422);
    var twice = visitor.post("/sign-in/password", form + "&password=x", "X-Forwarded-For", from);
    var twiceTheOtherWay =
        visitor.post("/sign-in/password", "password=x&" + form, "X-Forwarded-For", from);
    assertThat(List.of(twice.statusCode(), twiceTheOtherWay.statusCode())).containsOnly(400);
    assertThat(visitor.post("/sign-in/password", form, "X-Forwarded-For", from).statusCode())
        .isEqualTo(303);
  }

  private int status(Person person, String password) {
    return someone.signIn(person.email(), password, Someone.address()).statusCode();
  }
}
