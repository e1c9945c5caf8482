package io.outturn.outcome;

import io.outturn.statistics.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How people write a score: inside, NPS and shares lie on -1..1; on pages and in forms an NPS runs
 * from -100 to +100 with its sign, a share in per cent, and a mean in scale points.
 */
public enum Unit {
  NPS_POINTS(100, 0, "", "points"),
  PERCENT(100, 0, "\u00a0%", "percentage points"),
  SCALE_POINTS(1, 1, "", "points");

  private static final Pattern WRITTEN =
      Pattern.compile("[+-]?[0-9]{1,4}([.,][0-9]{1,6})?(\\h*%)?");
  private final int factor;
  private final int decimals;
  private final String ending;
  private final String difference;

  Unit(int factor, int decimals, String ending, String difference) {
    this.factor = factor;
    this.decimals = decimals;
    this.ending = ending;
    this.difference = difference;
  }

  public static Unit of(Statistic statistic) {
    return switch (statistic) {
      case Statistic.Nps() -> NPS_POINTS;
      case Statistic.TopBox(var _) -> PERCENT;
      case Statistic.Mean(), Statistic.Index(var _) -> SCALE_POINTS;
    };
  }

  /** A score as people write it, for example {@code +42}, {@code 85 %} or {@code 5.5}. */
  public String show(double value) {
    return this == NPS_POINTS ? signed(rounded(value, decimals)) : plain(value) + ending;
  }

  /**
   * A difference of two scores with its sign, without the unit's name. It is one digit finer than
   * the scores: 81.5 and 81.8 are 82 % each, and still differ by 0.3.
   */
  public String signed(double value) {
    return signed(rounded(value, decimals + 1).stripTrailingZeros());
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + minus(number);
  }

  /** What a difference of two scores is counted in. */
  public String difference() {
    return difference;
  }

  /** A score as a form shows it again, for example {@code 85}. */
  public String plain(double value) {
    return minus(rounded(value, decimals));
  }

  /** What somebody typed, in the measure's own unit; empty for what is no number. */
  public OptionalDouble parse(String typed) {
    var text = typed.strip().replace('\u2212', '-');
    if (!WRITTEN.matcher(text).matches() || (text.endsWith("%") && this != PERCENT)) {
      return OptionalDouble.empty();
    }
    var number = text.replaceAll("[%\\h]", "").replace(',', '.');
    return OptionalDouble.of(
        new BigDecimal(number).divide(BigDecimal.valueOf(factor)).doubleValue());
  }

  /** A score as somebody would type it, with every digit that it has. */
  public String typed(double score) {
    return typed(BigDecimal.valueOf(score));
  }

  /** The same for a score that programs send. */
  public String typed(BigDecimal score) {
    return score.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
  }

  private BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value * factor).setScale(digits, RoundingMode.HALF_UP);
  }

  private static String minus(BigDecimal number) {
    return String.format(Locale.ROOT, "%s", number.toPlainString()).replace('-', '\u2212');
  }
}
