package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;

/**
 * Where a series is heading, told in two ways that believe in different things: in a line, and in a
 * walk that only goes on from where it is.
 *
 * <p>Sources: see {@link Line} and {@link RandomWalk}.
 *
 * @param horizon how many periods after the last one of the series
 * @param level of both intervals, for example 0.8
 * @param line what the line predicts
 * @param walk what the random walk with drift predicts
 */
public record Forecast(int horizon, double level, Prediction line, Prediction walk) {
  /** With fewer values nothing can be forecast. */
  public static final int FEWEST = 6;

  /** A single later value, in the series' unit, and where it lies. */
  public record Prediction(double value, Interval interval) {}

  /**
   * The forecast of a series; not known with fewer than six values, with fewer than two steps over
   * no gap, or if all values are equal.
   *
   * @param horizon at least 1
   * @param level between 0 and 1, for example 0.8
   */
  public static Finding<Forecast> of(Series series, int horizon, double level) {
    if (horizon < 1) {
      throw new IllegalArgumentException("A forecast looks ahead, not by " + horizon);
    }
    if (series.n() < FEWEST) {
      return Finding.notKnown(Reason.TOO_FEW_PERIODS);
    }
    return series.isConstant()
        ? Finding.notKnown(Reason.NO_VARIATION)
        : both(series, series.length() + horizon, horizon, level);
  }

  private static Finding<Forecast> both(Series series, int time, int horizon, double level) {
    return line(series, time, level)
        .then(line ->
            walk(series, time, level).map(walk -> new Forecast(horizon, level, line, walk)));
  }

  private static Finding<Prediction> line(Series series, int time, double level) {
    return Line.of(series)
        .then(line ->
            line.prediction(time, level).map(interval -> new Prediction(line.at(time), interval)));
  }

  private static Finding<Prediction> walk(Series series, int time, double level) {
    return RandomWalk.of(series)
        .then(walk ->
            walk.prediction(time, level).map(interval -> new Prediction(walk.at(time), interval)));
  }

  /** Whether one of the two expects what the other thinks unlikely. */
  public boolean disagree() {
    return !line.interval.contains(walk.value) || !walk.interval.contains(line.value);
  }

  /** What to show: the line, or the wider of both where they disagree. */
  public Prediction shown() {
    return disagree() && walk.interval.width() > line.interval.width() ? walk : line;
  }
}
