package io.outturn.identity;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows that asks for a code.
 *
 * @param step the secret of the first half
 * @param next the local path to go to afterwards
 * @param wrong what is wrong with the code that was typed
 */
@Introspected
public record CodePage(String step, String next, @Nullable String wrong) {
  /** Its template. */
  public static final String VIEW = "identity/code";

  @Override
  public String toString() {
    return "CodePage[hidden]";
  }
}
