package io.outturn.outcome.form;

import io.outturn.form.Check;
import org.jspecify.annotations.Nullable;

/** The reason for a change: what is published is changed by nobody without one. */
final class Why {
  private static final int LONGEST = 1000;

  private Why() {}

  static String read(Check check, @Nullable String typed, boolean running) {
    return running
        ? check.words("why", typed, LONGEST, "Say why: it is published, and others rely on it")
        : check.anyWords("why", typed, LONGEST);
  }
}
