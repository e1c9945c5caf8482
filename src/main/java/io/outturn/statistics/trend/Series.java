package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values over periods of equal length, from the first to the last. A period's position counts from
 * 1 and is its time: a gap takes up time, and nothing is measured across it.
 *
 * @param periods in their order
 */
public record Series(List<Period> periods) {
  public Series {
    periods = List.copyOf(periods);
  }

  /**
   * A series without gaps of values of which no more is known.
   *
   * @throws IllegalArgumentException for a value that is not finite
   */
  public static Series of(double... values) {
    return new Series(Arrays.stream(values).<Period>mapToObj(Period.Measured::new).toList());
  }

  /** How many periods there are, gaps included. */
  public int length() {
    return periods.size();
  }

  /** How many periods have a value. */
  public int n() {
    return points().size();
  }

  /** The mean of the values; not known without any. */
  public Finding<Double> mean() {
    var points = points();
    return points.isEmpty()
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(Point.mean(points));
  }

  /** Whether there are values, and all are equal. */
  public boolean isConstant() {
    return points().stream().mapToDouble(Point::value).distinct().count() == 1;
  }

  /** The periods with a value, in their order. */
  List<Point> points() {
    var points = new ArrayList<Point>();
    for (int i = 0; i < periods.size(); i++) {
      int time = i + 1;
      periods.get(i).known().ifPresent(value -> points.add(new Point(time, value)));
    }
    return points;
  }
}
