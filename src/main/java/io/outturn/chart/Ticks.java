package io.outturn.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values along an axis: multiples of a step that is 1, 2 or 5 times a power of ten.
 *
 * @param step the distance between two of them
 * @param first how many steps from zero the first one lies
 * @param last how many steps from zero the last one lies
 */
record Ticks(double step, long first, long last) {
  private static final double[] ROUND = {1, 2, 5, 10};

  /**
   * The ticks that enclose a range in few steps.
   *
   * @param most the most steps that the range may be cut into, at least 1
   */
  static Ticks covering(double low, double high, int most) {
    double step = step((high - low) / most);
    return new Ticks(
        step, (long) Math.floor(low / step + 1e-9), (long) Math.ceil(high / step - 1e-9));
  }

  double low() {
    return first * step;
  }

  double high() {
    return last * step;
  }

  List<Double> values() {
    return LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double times : ROUND) {
      if (times * power >= least * (1 - 1e-9)) {
        return times * power;
      }
    }
    return 10 * power;
  }
}
