package io.outturn.outcome;

import io.outturn.time.Window;
import java.util.OptionalLong;

/**
 * What people agree on for a key result, and may change.
 *
 * @param title who feels what
 * @param owner who looks after it; empty when the objective's owner does
 * @param goal what the score should do
 * @param window the first and the last day whose answers count
 * @param planned how many answers are planned for; none while nobody has thought of it
 * @param weight how much it matters among the key results of its objective, 1 or more; it orders
 *     and is shown, and is part of no average
 */
public record Terms(
    String title, String owner, Goal goal, Window window, OptionalLong planned, int weight) {
  public Terms {
    if (weight < 1) {
      throw new IllegalArgumentException("A weight is 1 or more, not " + weight);
    }
  }
}
