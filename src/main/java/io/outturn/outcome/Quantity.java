package io.outturn.outcome;

import java.math.BigDecimal;

/**
 * How much of something, for example 12 workshops.
 *
 * @param amount more than 0, with at most three decimals
 * @param unit what is counted, in the plural
 */
public record Quantity(BigDecimal amount, String unit) {
  public Quantity {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("A quantity is more than 0, not " + amount);
    }
  }
}
