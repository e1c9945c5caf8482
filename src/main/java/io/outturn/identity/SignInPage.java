package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What the page to sign in with a password or a link shows.
 *
 * @param next the local path to go to afterwards
 * @param email what was typed
 * @param wrong what is wrong with the address or the password; null when nothing was tried
 * @param again whether somebody is asked to prove once more that it is them
 * @param refused whether a link was offered that is unknown, used or expired
 */
@Introspected
public record SignInPage(
    String next, String email, @Nullable String wrong, boolean again, boolean refused) {
  /** Its template. */
  public static final String VIEW = "identity/sign-in";

  static SignInPage to(LocalPath next) {
    return new SignInPage(next.value(), "", null, false, false);
  }

  SignInPage asking(boolean onceMore) {
    return new SignInPage(next, email, wrong, onceMore, refused);
  }

  SignInPage afterAWrongLink() {
    return new SignInPage(next, email, wrong, again, true);
  }

  /** The same after somebody tried a password. */
  public static SignInPage again(LocalPath next, String email, String wrong) {
    return new SignInPage(next.value(), email, wrong, false, false);
  }
}
