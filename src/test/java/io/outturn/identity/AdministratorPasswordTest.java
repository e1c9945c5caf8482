package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class AdministratorPasswordTest {
  private static final String PASSWORD = "five wet otters dance";
  @Inject People people;
  @Inject Passwords passwords;
  private final KnownPeople known = new KnownPeople();
  private final Email email = Email.typed(UUID.randomUUID() + "@example.org");

  @Test
  void isTakenAtTheFirstStartAndNeverAgain() {
    known.known.add(people.add(email.value(), "Grace", Role.ADMINISTRATOR));
    assertThat(password(PASSWORD).lines()).singleElement().asString().doesNotContain(PASSWORD);
    assertThat(passwords.match(email, PASSWORD)).isTrue();
    assertThat(password("six dry otters sleep").lines()).isEmpty();
    assertThat(passwords.match(email, PASSWORD)).isTrue();
  }

  @Test
  void isRefusedByNameWhenItBreaksTheRules() {
    known.known.add(people.add(email.value(), "Grace", Role.ADMINISTRATOR));
    assertThat(password("hunter2 hunter").lines())
        .singleElement()
        .asString()
        .startsWith("OUTTURN_ADMIN_PASSWORD was not taken: Use at least 15 characters.")
        .doesNotContain("hunter2");
    assertThat(passwords.has(known.known.getFirst().id())).isFalse();
  }

  @Test
  void isNotNeeded() {
    assertThat(password(null).lines()).isEmpty();
    assertThat(password("").lines()).isEmpty();
    assertThat(known.known).isEmpty();
  }

  private AdministratorPassword password(@Nullable String password) {
    var settings = new AdministratorSettings(email.value(), password, null);
    var administrator = new Administrator(known, passwords, settings);
    return new AdministratorPassword(administrator, passwords, settings);
  }
}
