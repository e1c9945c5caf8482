package io.outturn.survey.logic;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
public enum Relation {
  EQUAL("="),
  UNEQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  static Optional<Relation> signed(String sign) {
    return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
  }

  /** How it is written. */
  public String sign() {
    return sign;
  }

  /** Whether it asks which is larger, and not only whether both are the same. */
  boolean ordering() {
    return this != EQUAL && this != UNEQUAL;
  }

  /** Whether it holds, after a comparison as of {@link Comparable#compareTo}. */
  boolean holds(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case UNEQUAL -> comparison != 0;
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case MORE -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
    };
  }
}
