package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How exact numbers are. Everything is computed to 15 decimals and compared to 9, so that a third
 * taken three times equals one. Both roundings keep the order of numbers, which lets the checks of
 * scales reason about bounds.
 */
final class Decimals {
  static final int COMPUTED = 15;
  static final int COMPARED = 9;
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

  private Decimals() {}

  /** The number as it is kept; none when it is larger than 10^15 and so no number to show. */
  static Optional<BigDecimal> kept(BigDecimal number) {
    if (!fits(number)) {
      return Optional.empty();
    } else if (isNothing(number)) {
      return Optional.of(BigDecimal.ZERO);
    }
    var rounded = number.setScale(COMPUTED, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /** So small that it rounds to zero; asked first, because shifting a billion digits takes long. */
  private static boolean isNothing(BigDecimal number) {
    return number.signum() == 0 || (long) number.precision() - number.scale() < -COMPUTED;
  }

  static boolean fits(BigDecimal number) {
    return number.abs().compareTo(LIMIT) <= 0;
  }

  static int compare(BigDecimal left, BigDecimal right) {
    return compared(left).compareTo(compared(right));
  }

  static boolean isWhole(BigDecimal number) {
    return compared(number).stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal compared(BigDecimal number) {
    return number.setScale(COMPARED, RoundingMode.HALF_EVEN);
  }
}
