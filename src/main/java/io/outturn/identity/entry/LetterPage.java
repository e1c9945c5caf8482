package io.outturn.identity.entry;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which a letter is asked for.
 *
 * @param wrong what is wrong with what was typed
 * @param refused whether a link was offered that is unknown, used or expired
 */
@Introspected
record LetterPage(String email, @Nullable String wrong, boolean refused) {
  static final String VIEW = "identity/letter";
  static final LetterPage EMPTY = new LetterPage("", null, false);
  static final LetterPage REFUSED = new LetterPage("", null, true);
}
