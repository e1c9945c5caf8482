package io.outturn.statistics.prevalence;

import io.outturn.statistics.Interval;

/**
 * Both readings, people's and the machine's, with one false positive and one false negative added
 * to the labels.
 *
 * @param both labelled comments in which both found the theme
 * @param machine labelled comments in which only the machine found it
 * @param hand labelled comments in which only people found it
 * @param neither labelled comments in which neither found it
 * @param unlabelled comments that only the machine has read, at least 1
 * @param raw the share of these in which it found the theme
 */
record AdjustedCounts(
    double both, double machine, double hand, double neither, double unlabelled, double raw) {
  private static final double ADDED = 1;

  static AdjustedCounts of(ThemeCounts counts, double raw) {
    var labels = counts.labels();
    return new AdjustedCounts(
        labels.truePositives(),
        labels.falsePositives() + ADDED,
        labels.falseNegatives() + ADDED,
        labels.trueNegatives(),
        counts.unlabelled(),
        raw);
  }

  PredictionPowered prevalence(double z, double confidence, long labels) {
    double lambda = lambda();
    double value = lambda * raw + rest(lambda);
    double machines = lambda * lambda * raw * (1 - raw) / unlabelled;
    double error = Math.sqrt(machines + varianceOfRest(lambda) / labelled());
    var interval = new Interval(value - z * error, value + z * error);
    return new PredictionPowered(lambda, value, error, interval, confidence, labels);
  }

  private double labelled() {
    return both + machine + hand + neither;
  }

  /**
   * The weight that makes the variance least, {@code cov(y, f') / ((1 + n/N) var(f))}, with the
   * sample variance of the machine's word on all comments.
   */
  private double lambda() {
    double n = labelled();
    double all = n + unlabelled;
    double anywhere = (both + machine + raw * unlabelled) / all;
    double variance = anywhere * (1 - anywhere) * all / (all - 1);
    double covariance = both / n - (both + hand) / n * ((both + machine) / n);
    return Math.clamp(covariance / (all / unlabelled * variance), 0, 1);
  }

  /** What the machine, with its weight, leaves over of the theme: on average {@code y - λ f'}. */
  private double rest(double lambda) {
    return (both * (1 - lambda) - machine * lambda + hand) / labelled();
  }

  /** Summed around the average, so that it cannot cancel out. */
  private double varianceOfRest(double lambda) {
    double rest = rest(lambda);
    double squares =
        both * square(1 - lambda - rest)
            + machine * square(lambda + rest)
            + hand * square(1 - rest)
            + neither * square(rest);
    return squares / labelled();
  }

  private static double square(double number) {
    return number * number;
  }
}
