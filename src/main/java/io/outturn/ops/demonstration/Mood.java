package io.outturn.ops.demonstration;

import java.util.Random;

/**
 * How the invented people of a segment feel, and how that changes over the weeks.
 *
 * @param before the mean recommendation, 0 to 10, at the start
 * @param after the mean recommendation at the end
 */
record Mood(double before, double after) {
  private static final double SPREAD = 2.0;

  /** A recommendation, 0 to 10, at a moment between the start (0) and the end (1). */
  int recommendation(double moment, Random random) {
    double mean = before + (after - before) * moment;
    return (int) Math.round(Math.clamp(mean + SPREAD * random.nextGaussian(), 0, 10));
  }

  /** What somebody who recommends like this says on a scale from {@code low} to {@code high}. */
  static int like(int recommendation, int low, int high, Random random) {
    double same = low + (high - low) * recommendation / 10.0;
    return (int) Math.round(Math.clamp(same + 0.6 * random.nextGaussian(), low, high));
  }
}
