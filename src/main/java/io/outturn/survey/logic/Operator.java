package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** The four kinds of arithmetic. */
public enum Operator {
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  OVER("/");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  static Optional<Operator> signed(String sign) {
    return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
  }

  /** How it is written. */
  public String sign() {
    return sign;
  }

  /** The result; none after a division by zero, or when it is larger than 10^15. */
  Optional<BigDecimal> apply(BigDecimal left, BigDecimal right) {
    return switch (this) {
      case PLUS -> Decimals.kept(left.add(right));
      case MINUS -> Decimals.kept(left.subtract(right));
      case TIMES -> Decimals.kept(left.multiply(right));
      case OVER ->
          right.signum() == 0
              ? Optional.empty()
              : Decimals.kept(left.divide(right, Decimals.COMPUTED, RoundingMode.HALF_EVEN));
    };
  }
}
