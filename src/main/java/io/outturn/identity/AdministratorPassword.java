package io.outturn.identity;

import io.micronaut.core.annotation.Order;
import io.outturn.identity.password.PasswordRules;
import io.outturn.text.ReadyLine;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Gives the administrator the password of {@code OUTTURN_ADMIN_PASSWORD}, for a set-up that nobody
 * attends. It is taken only as long as they have none, so that a later change is not undone.
 */
@Singleton
@Order(AdministratorLink.ORDER - 1)
final class AdministratorPassword implements ReadyLine {
  private final Administrator administrator;
  private final Passwords passwords;
  private final AdministratorSettings settings;

  AdministratorPassword(
      Administrator administrator, Passwords passwords, AdministratorSettings settings) {
    this.administrator = administrator;
    this.passwords = passwords;
    this.settings = settings;
  }

  /** Says what was done, or what is wrong with the setting, without printing it. */
  @Override
  public List<String> lines() {
    var password = settings.password();
    return password == null || password.isEmpty() || administrator.hasPassword()
        ? List.of()
        : List.of(set(administrator.person(), password));
  }

  private String set(Person person, String password) {
    return PasswordRules.wrong(password, person.email())
        .map(wrong -> "OUTTURN_ADMIN_PASSWORD was not taken: " + wrong)
        .orElseGet(() -> take(person, password));
  }

  private String take(Person person, String password) {
    passwords.set(person, password, "Set at the start from OUTTURN_ADMIN_PASSWORD");
    return "Sign in as %s with the password of OUTTURN_ADMIN_PASSWORD.".formatted(person.email());
  }
}
