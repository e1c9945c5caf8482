package io.outturn.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.outturn.identity.LocalPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sign-in on its way to the provider and back. The browser carries it, so that nothing is stored
 * for somebody who never comes back.
 *
 * @param state ties the answer to the question
 * @param nonce ties the token to the question
 * @param verifier ties whoever fetches the token to whoever asked (PKCE, RFC 7636)
 * @param next where to go afterwards
 */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, LocalPath next) {
  private static final String SECRET = "([A-Za-z0-9_-]{43})";
  private static final Pattern FORM =
      Pattern.compile(SECRET + "\\." + SECRET + "\\." + SECRET + "\\.([A-Za-z0-9_-]+)");

  static Attempt to(LocalPath next) {
    return new Attempt(new State(), new Nonce(), new CodeVerifier(), next);
  }

  /** As a cookie carries it. */
  String text() {
    return String.join(
        ".",
        state.getValue(),
        nonce.getValue(),
        verifier.getValue(),
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(next.value().getBytes(StandardCharsets.UTF_8)));
  }

  static Optional<Attempt> parse(String text) {
    var parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Attempt(
                new State(parts.group(1)),
                new Nonce(parts.group(2)),
                new CodeVerifier(parts.group(3)),
                path(parts.group(4))))
        : Optional.empty();
  }

  private static LocalPath path(String encoded) {
    try {
      return LocalPath.of(
          new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException garbled) {
      return LocalPath.of(null);
    }
  }
}
