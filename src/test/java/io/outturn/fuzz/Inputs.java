package io.outturn.fuzz;

import java.util.function.LongConsumer;

/** How much is tried: little in every build, much with {@code -Pfuzz}. */
final class Inputs {
  private static final int TIMES = Integer.getInteger("outturn.fuzz.times", 1);
  private static final long SEED = Long.getLong("outturn.fuzz.seed", 20261123);

  private Inputs() {}

  /** Tries so many inputs, times what the profile says, each with a seed of its own. */
  static void each(int usual, LongConsumer input) {
    long all = (long) usual * TIMES;
    for (long i = 0; i < all; i++) {
      input.accept(SEED + i);
    }
  }
}
