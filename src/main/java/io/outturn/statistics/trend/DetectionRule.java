package io.outturn.statistics.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What in a chart is a signal, and not only noise.
 *
 * <p>Source: Wheeler (1993), Understanding Variation; Wheeler and Chambers (1992), Understanding
 * Statistical Process Control.
 */
public enum DetectionRule {
  /** A value beyond the limits: something large happened. */
  OUTSIDE_LIMITS("A value beyond the limits", 1) {
    @Override
    boolean holds(List<Double> values, ControlLimits limits) {
      return limits.isOutside(values.getFirst());
    }
  },
  /** Eight periods in a row on one side of the centre: a small change that lasts. */
  RUN_OF_EIGHT("Eight periods in a row on one side of the centre", 8) {
    @Override
    boolean holds(List<Double> values, ControlLimits limits) {
      return Math.abs(values.stream().mapToInt(limits::side).sum()) == values.size();
    }
  },
  /** Three of four periods nearer the same limit than the centre: a moderate change that lasts. */
  THREE_OF_FOUR("Three of four periods nearer the same limit than the centre", 4) {
    @Override
    boolean holds(List<Double> values, ControlLimits limits) {
      return Math.max(outer(values, limits, 1), outer(values, limits, -1)) >= 3;
    }

    private static long outer(List<Double> values, ControlLimits limits, int side) {
      return values.stream().filter(value -> limits.outerSide(value) == side).count();
    }
  };

  private final String words;
  private final int length;

  DetectionRule(String words, int length) {
    this.words = words;
    this.length = length;
  }

  /** The rule as a sentence without its full stop. */
  public String words() {
    return words;
  }

  /** How many periods in a row it looks at. */
  public int length() {
    return length;
  }

  abstract boolean holds(List<Double> values, ControlLimits limits);

  /**
   * The positions, from 1, at which the rule completes: with each of them the last periods fulfil
   * it. Periods around a gap are not in a row.
   *
   * @param first the position from which periods count
   */
  List<Integer> positions(Series series, int first, ControlLimits limits) {
    var positions = new ArrayList<Integer>();
    for (int last = first + length - 1; last <= series.length(); last++) {
      var values = values(series, last);
      if (values.size() == length && holds(values, limits)) {
        positions.add(last);
      }
    }
    return List.copyOf(positions);
  }

  private List<Double> values(Series series, int last) {
    return series.periods().subList(last - length, last).stream()
        .map(Period::known)
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }
}
