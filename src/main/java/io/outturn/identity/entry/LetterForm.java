package io.outturn.identity.entry;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to have a letter sent.
 *
 * @param to {@code sign-in} or {@code new-password}: what its link is for
 */
@Introspected
@Serdeable.Deserializable
record LetterForm(@Nullable String email, @Nullable String to) {
  static final LetterForm EMPTY = new LetterForm(null, null);

  String typedEmail() {
    return email == null ? "" : email.strip();
  }

  boolean wantsNewPassword() {
    return "new-password".equals(to);
  }
}
