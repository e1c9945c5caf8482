package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart of single values and their moving ranges. Its limits come from the first periods and stay
 * as they are, so that later periods are compared with how it was; only a shift that is confirmed
 * begins a new chart.
 *
 * <p>Sources: see {@link ControlLimits} and {@link DetectionRule}.
 *
 * @param series all of it
 * @param first the position, from 1, from which its periods are charted
 * @param baseline how many values the limits are made of
 * @param limits which those values have
 */
public record XmrChart(Series series, int first, int baseline, ControlLimits limits) {
  /** With fewer values the limits are only a trial. */
  public static final int FIRM = 10;

  /**
   * The chart with limits from the first values; not known without two periods in a row among them.
   *
   * @param baseline how many values the limits are made of, at least 1; all, if there are fewer
   */
  public static Finding<XmrChart> of(Series series, int baseline) {
    return from(series, 1, baseline);
  }

  /**
   * The charts from shift to shift; each holds until the next one begins.
   *
   * @return none if there is nothing to chart
   */
  public static List<XmrChart> phases(Series series, int baseline) {
    var charts = new ArrayList<XmrChart>();
    var next = of(series, baseline).known();
    while (next.isPresent()) {
      charts.add(next.get());
      next = next.get().afterShift();
    }
    return List.copyOf(charts);
  }

  private static Finding<XmrChart> from(Series series, int first, int baseline) {
    if (baseline < 1) {
      throw new IllegalArgumentException("Limits are made of values, not of " + baseline);
    }
    var points = pointsFrom(series, first);
    int length = Math.min(baseline, points.size());
    return ControlLimits.of(points.subList(0, length))
        .map(limits -> new XmrChart(series, first, length, limits));
  }

  private static List<Point> pointsFrom(Series series, int first) {
    return series.points().stream().filter(point -> point.time() >= first).toList();
  }

  /** Whether the limits rest on fewer than {@value #FIRM} values and may still move. */
  public boolean isTrial() {
    return baseline < FIRM;
  }

  /** The positions, from 1, at which a rule completes. */
  public List<Integer> positions(DetectionRule rule) {
    return rule.positions(series, first, limits);
  }

  /** The positions, from 1, that lie further from the period before than neighbours usually do. */
  public List<Integer> wideRanges() {
    var points = pointsFrom(series, first);
    var positions = new ArrayList<Integer>();
    for (int i = 1; i < points.size(); i++) {
      if (isWide(points.get(i - 1), points.get(i))) {
        positions.add(points.get(i).time());
      }
    }
    return List.copyOf(positions);
  }

  private boolean isWide(Point before, Point point) {
    return point.follows(before)
        && Math.abs(point.value() - before.value()) > limits.movingRangeUpper();
  }

  /**
   * The chart that begins with a confirmed shift: with the first run of eight periods on one side
   * that lies wholly after the baseline. There is none until as many values as in the baseline have
   * followed, so that old limits are only given up for better ones.
   */
  public Optional<XmrChart> afterShift() {
    return positions(DetectionRule.RUN_OF_EIGHT).stream()
        .map(last -> last - DetectionRule.RUN_OF_EIGHT.length() + 1)
        .filter(start -> start > endOfBaseline())
        .filter(start -> pointsFrom(series, start).size() >= baseline)
        .findFirst()
        .flatMap(start -> from(series, start, baseline).known());
  }

  private int endOfBaseline() {
    return pointsFrom(series, first).get(baseline - 1).time();
  }
}
