package io.outturn.statistics;

/**
 * Normal intervals after three imagined answers, which keep them honest near the ends of a scale
 * and for small samples: 3/4 of an answer at the least score, 3/4 at the greatest and 3/2 spread
 * evenly over the answers between.
 *
 * <p>At 95 % the interval contains the estimate itself. At low confidences it need not: the
 * imagined answers pull its centre away from an end of the scale by more than it is wide.
 */
final class AdjustedWald {
  private static final double ADDED = 3;
  private static final double AT_EACH_END = 0.75;

  private AdjustedWald() {}

  static Estimate of(Statistic statistic, Histogram answers, double confidence, Method method) {
    if (answers.n() < 1) {
      throw new IllegalArgumentException("An estimate needs at least one answer");
    }
    var range = statistic.range(answers.scale());
    var scores = scores(statistic, answers.scale());
    var counts = counts(answers);
    var more = withImagined(scores, counts, range);
    double centre = mean(scores, more);
    double error = Math.sqrt(variance(scores, more, centre) / (answers.n() + ADDED));
    return new Estimate(
        mean(scores, counts),
        range.around(centre, Method.z(confidence) * error),
        confidence,
        answers.n(),
        method);
  }

  /** The square of the standard error from which the interval is made; above 0. */
  static double samplingVariance(Statistic statistic, Histogram answers) {
    var scores = scores(statistic, answers.scale());
    var more = withImagined(scores, counts(answers), statistic.range(answers.scale()));
    return variance(scores, more, mean(scores, more)) / (answers.n() + ADDED);
  }

  private static double[] scores(Statistic statistic, Scale scale) {
    return scale.values().mapToDouble(value -> statistic.scoreOf(value, scale)).toArray();
  }

  private static double[] counts(Histogram answers) {
    return answers.scale().values().mapToDouble(answers::count).toArray();
  }

  private static double[] withImagined(double[] scores, double[] counts, Interval range) {
    int low = 0;
    int high = 0;
    for (double score : scores) {
      low += score == range.low() ? 1 : 0;
      high += score == range.high() ? 1 : 0;
    }
    int middle = scores.length - low - high;
    double end = middle == 0 ? ADDED / 2 : AT_EACH_END;
    var more = counts.clone();
    for (int i = 0; i < more.length; i++) {
      more[i] +=
          scores[i] == range.low()
              ? end / low
              : scores[i] == range.high() ? end / high : (ADDED - 2 * end) / middle;
    }
    return more;
  }

  private static double mean(double[] scores, double[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += weights[i] * scores[i];
      all += weights[i];
    }
    return sum / all;
  }

  /** Summed around the centre, so that a trillion equal answers do not cancel it out. */
  private static double variance(double[] scores, double[] weights, double centre) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += weights[i] * (scores[i] - centre) * (scores[i] - centre);
      all += weights[i];
    }
    return sum / all;
  }
}
