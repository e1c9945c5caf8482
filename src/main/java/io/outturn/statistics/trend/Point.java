package io.outturn.statistics.trend;

import java.util.ArrayList;
import java.util.List;

/** A value and its position in the series, from 1. */
record Point(int time, double value) {
  /** The mean, counted from the first value, so that the mean of equal values is that value. */
  static double mean(List<Point> points) {
    double first = points.getFirst().value;
    return first + points.stream().mapToDouble(point -> point.value - first).sum() / points.size();
  }

  /** The steps from each period to the next; there are none over a gap. */
  static List<Double> steps(List<Point> points) {
    var steps = new ArrayList<Double>();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).follows(points.get(i - 1))) {
        steps.add(points.get(i).value - points.get(i - 1).value);
      }
    }
    return steps;
  }

  boolean follows(Point other) {
    return time == other.time + 1;
  }
}
