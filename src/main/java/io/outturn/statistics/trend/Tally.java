package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;

/**
 * How many of a period's answers count, for example as satisfied. Tallies of different answers add
 * up.
 *
 * @param successes from 0 to {@code n}
 * @param n all answers; 0 is a gap in a series
 */
public record Tally(long successes, long n) {
  public Tally {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " of " + n + " is no share");
    }
  }

  /** The answers of both. */
  public Tally plus(Tally other) {
    if (n > Long.MAX_VALUE - other.n) {
      throw new IllegalArgumentException("More answers than can be counted");
    }
    return new Tally(successes + other.successes, n + other.n);
  }

  /** All of them together. */
  public static Tally total(List<Tally> tallies) {
    return tallies.stream().reduce(new Tally(0, 0), Tally::plus);
  }

  /** The share that counts, 0..1; not known without answers. */
  public Finding<Double> share() {
    return n == 0 ? Finding.notKnown(Reason.NO_ANSWERS) : Finding.found((double) successes / n);
  }
}
