package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A series that goes on from where it is, by its mean step and a random one each period. It does
 * not believe in lines, so its uncertainty grows with every period ahead.
 *
 * <p>Source: Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition,
 * sections 5.2 and 5.5, with the error of the drift.
 *
 * @param last the last value, in the series' unit
 * @param lastTime its position from 1
 * @param drift the mean step
 * @param steps how many steps there were, over no gap
 * @param deviation the standard deviation of the steps; not known from one step
 */
public record RandomWalk(
    double last, int lastTime, double drift, int steps, Finding<Double> deviation) {
  /** The walk of a series; not known without two periods in a row. */
  public static Finding<RandomWalk> of(Series series) {
    var points = series.points();
    var steps = Point.steps(points);
    return steps.isEmpty()
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(from(points.getLast(), steps));
  }

  private static RandomWalk from(Point last, List<Double> steps) {
    double drift = mean(steps);
    return new RandomWalk(last.value(), last.time(), drift, steps.size(), deviation(steps, drift));
  }

  private static double mean(List<Double> steps) {
    double first = steps.getFirst();
    return first + steps.stream().mapToDouble(step -> step - first).sum() / steps.size();
  }

  private static Finding<Double> deviation(List<Double> steps, double drift) {
    double squares = steps.stream().mapToDouble(step -> (step - drift) * (step - drift)).sum();
    return steps.size() < 2
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(Math.sqrt(squares / (steps.size() - 1)));
  }

  /** Where the walk is expected at a time, not before the last value. */
  public double at(int time) {
    return last + ahead(time) * drift;
  }

  /**
   * Where the walk will be at a time; not known from one step.
   *
   * @param level between 0 and 1, for example 0.8
   */
  public Finding<Interval> prediction(int time, double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("A level lies between 0 and 1, not at " + level);
    }
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    double h = ahead(time);
    return deviation
        .map(sigma -> z * sigma * Math.sqrt(h + h * h / steps))
        .map(half -> new Interval(at(time) - half, at(time) + half));
  }

  private int ahead(int time) {
    if (time < lastTime) {
      throw new IllegalArgumentException("A walk goes on from " + lastTime + ", not at " + time);
    }
    return time - lastTime;
  }
}
