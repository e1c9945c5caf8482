package io.outturn.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How e-values are written: how many times over a fair bettor's money has multiplied. */
public final class EValue {
  private static final double MOST = 1e6;
  private static final double LEAST = 0.01;

  private EValue() {}

  /** An e-value of which the natural logarithm is known. */
  public static String show(double log) {
    if (log >= Math.log(MOST)) {
      return "more than 1,000,000";
    }
    double value = Math.exp(log);
    if (value < LEAST) {
      return "less than 0.01";
    }
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : BigDecimal.valueOf(value).round(new MathContext(2)).toPlainString();
  }
}
