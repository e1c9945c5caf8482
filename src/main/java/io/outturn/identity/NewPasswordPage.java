package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What the pages show on which a password is chosen.
 *
 * @param action where the form posts to
 * @param email of the person, for their browser's store of passwords
 * @param asksCurrent whether the one that is good until now is asked for
 * @param wrongCurrent what is wrong with that
 * @param wrong what is wrong with the new one
 */
@Introspected
public record NewPasswordPage(
    String action,
    String email,
    boolean asksCurrent,
    @Nullable String wrongCurrent,
    @Nullable String wrong) {
  /** Its template. */
  public static final String VIEW = "identity/new-password";

  /** An empty form. */
  public static NewPasswordPage of(String action, Person person, boolean asksCurrent) {
    return new NewPasswordPage(action, person.email(), asksCurrent, null, null);
  }

  public NewPasswordPage wrong(String message) {
    return new NewPasswordPage(action, email, asksCurrent, wrongCurrent, message);
  }

  public NewPasswordPage wrongCurrent(String message) {
    return new NewPasswordPage(action, email, asksCurrent, message, wrong);
  }
}
