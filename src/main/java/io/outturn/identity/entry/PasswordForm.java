package io.outturn.identity.entry;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to sign in with a password.
 *
 * @param next the page that was asked for before signing in
 */
@Introspected
@Serdeable.Deserializable
record PasswordForm(@Nullable String email, @Nullable String password, @Nullable String next) {
  static final PasswordForm EMPTY = new PasswordForm(null, null, null);

  String typedEmail() {
    return email == null ? "" : email.strip();
  }

  String typedPassword() {
    return password == null ? "" : password;
  }

  @Override
  public String toString() {
    return "PasswordForm[hidden]";
  }
}
