package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number can be, both ends included.
 *
 * @param low the least, not less than -10^15
 * @param high the greatest, not less than {@code low} and not more than 10^15
 * @param whole whether it is never a fraction
 */
public record Range(BigDecimal low, BigDecimal high, boolean whole) {
  public Range {
    if (low.compareTo(high) > 0 || !Decimals.fits(low) || !Decimals.fits(high)) {
      throw new IllegalArgumentException(
          "A range runs upwards within 10^15 in size, not " + low + ".." + high);
    }
  }

  /** The whole numbers of a scale. */
  public static Range scale(int low, int high) {
    return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), true);
  }

  static Range only(BigDecimal number) {
    return new Range(number, number, Decimals.isWhole(number));
  }

  Range negated() {
    return new Range(high.negate(), low.negate(), whole);
  }

  /** The smallest range that holds all of them. */
  static Range around(List<Range> ranges) {
    return new Range(
        ranges.stream().map(Range::low).reduce(BigDecimal::min).orElseThrow(),
        ranges.stream().map(Range::high).reduce(BigDecimal::max).orElseThrow(),
        ranges.stream().allMatch(Range::whole));
  }

  /** What arithmetic on two such numbers can give; none when that is not bounded. */
  static Optional<Range> of(Operator operator, Range left, Range right) {
    if (operator == Operator.OVER && right.holdsZero()) {
      return Optional.empty();
    }
    var corners =
        Stream.of(left.low, left.high)
            .flatMap(a -> Stream.of(right.low, right.high).map(b -> operator.apply(a, b)))
            .toList();
    return corners.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            between(
                corners.stream().flatMap(Optional::stream).toList(),
                operator != Operator.OVER && left.whole && right.whole))
        : Optional.empty();
  }

  private static Range between(List<BigDecimal> corners, boolean whole) {
    return new Range(
        corners.stream().reduce(BigDecimal::min).orElseThrow(),
        corners.stream().reduce(BigDecimal::max).orElseThrow(),
        whole);
  }

  boolean isZero() {
    return low.signum() == 0 && high.signum() == 0;
  }

  private boolean holdsZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  /** What a comparison of two such numbers always gives, if it does. */
  static Optional<Boolean> foregone(Relation relation, Range left, Range right) {
    return switch (relation) {
      case EQUAL -> same(left, right);
      case UNEQUAL -> same(left, right).map(equal -> !equal);
      case LESS -> below(left, right, relation);
      case AT_MOST -> below(left, right, relation);
      case MORE -> below(right, left, Relation.LESS);
      case AT_LEAST -> below(right, left, Relation.AT_MOST);
    };
  }

  private static Optional<Boolean> below(Range left, Range right, Relation relation) {
    if (relation.holds(Decimals.compare(left.high, right.low))) {
      return Optional.of(true);
    }
    return relation.holds(Decimals.compare(left.low, right.high))
        ? Optional.empty()
        : Optional.of(false);
  }

  private static Optional<Boolean> same(Range left, Range right) {
    boolean apart =
        Decimals.compare(left.high, right.low) < 0 || Decimals.compare(right.high, left.low) < 0;
    if (apart || (left.whole && right.isFraction()) || (right.whole && left.isFraction())) {
      return Optional.of(false);
    }
    return left.isOne() && right.isOne() ? Optional.of(true) : Optional.empty();
  }

  private boolean isOne() {
    return Decimals.compare(low, high) == 0;
  }

  private boolean isFraction() {
    return isOne() && !Decimals.isWhole(low);
  }
}
