package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to sign in.
 *
 * @param link a pasted link, or only the secret at its end
 * @param next the page that was asked for before signing in
 */
@Introspected
@Serdeable.Deserializable
record SignInForm(@Nullable String link, @Nullable String next) {
  static final SignInForm EMPTY = new SignInForm(null, null);

  /** The secret at the end of what was pasted. */
  String secret() {
    var pasted = link == null ? "" : link.strip();
    return pasted.substring(pasted.lastIndexOf('/') + 1).replaceFirst("[?#].*", "");
  }
}
