package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;
import java.util.OptionalDouble;

/** What one period of a series says: a value, or why there is none. */
public sealed interface Period {
  /** Far beyond any score, and near enough to 0 that no square of it is infinite. */
  double FURTHEST = 1e50;

  /**
   * A value of which no more is known.
   *
   * @param value in any unit, within ±1e50
   */
  record Measured(double value) implements Period {
    public Measured {
      demandBounded(value);
    }
  }

  /**
   * A value that was estimated from a sample.
   *
   * @param value in the statistic's unit, within ±1e50
   * @param variance the square of its standard error, from 1e-50 to 1e50
   */
  record Sampled(double value, double variance) implements Period {
    public Sampled {
      demandBounded(value);
      if (!(variance >= 1 / FURTHEST && variance <= FURTHEST)) {
        throw new IllegalArgumentException(
            "A sampling variance lies from 1e-50 to 1e50, not at " + variance);
      }
    }
  }

  /** A period without a value. What comes before it and what comes after are never joined. */
  record Gap(Finding.Reason reason) implements Period {}

  /**
   * What the answers of a period say; a gap if there are fewer than {@code minimum}, or none at
   * all.
   *
   * @throws IllegalArgumentException if the statistic is not defined on the answers' scale
   */
  static Period of(Statistic statistic, Histogram answers, long minimum) {
    if (answers.n() == 0) {
      return new Gap(Finding.Reason.NO_ANSWERS);
    }
    return answers.n() < minimum
        ? new Gap(Finding.Reason.TOO_FEW_ANSWERS)
        : new Sampled(
            statistic.estimate(answers, 0.95).value(), statistic.samplingVariance(answers));
  }

  /** The value, if there is one. */
  default OptionalDouble known() {
    return switch (this) {
      case Measured(double value) -> OptionalDouble.of(value);
      case Sampled(double value, double _) -> OptionalDouble.of(value);
      case Gap _ -> OptionalDouble.empty();
    };
  }

  private static void demandBounded(double value) {
    if (!(Math.abs(value) <= FURTHEST)) {
      throw new IllegalArgumentException("A period's value lies within ±1e50, not at " + value);
    }
  }
}
