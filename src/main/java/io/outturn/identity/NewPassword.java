package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.password.PasswordRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A password that somebody chose, typed twice so that a slip shows.
 *
 * @param current the one that was good until now, where it is asked for
 */
@Introspected
@Serdeable.Deserializable
public record NewPassword(
    @Nullable String current, @Nullable String password, @Nullable String again) {
  /** What is posted by a form without fields. */
  public static final NewPassword EMPTY = new NewPassword(null, null, null);

  /** What is wrong with it, if anything, to be read by the person who has this address. */
  public Optional<String> wrong(String email) {
    return PasswordRules.wrong(chosen(), email)
        .or(() ->
            chosen().equals(again)
                ? Optional.empty()
                : Optional.of("The two are not the same. Write the new password twice."));
  }

  public String chosen() {
    return password == null ? "" : password;
  }

  public String typedCurrent() {
    return current == null ? "" : current;
  }

  @Override
  public String toString() {
    return "NewPassword[hidden]";
  }
}
