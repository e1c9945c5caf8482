package io.outturn.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronbachAlphaTest {
  /** Variances 1 and 1, variance of the sum 3; F with 2 and 2 degrees reaches 39 at .975. */
  @Test
  void followsFromTheVariancesOfTheItemsAndOfTheirSum() {
    var alpha = alpha(answers(new int[][] {{1, 2}, {2, 1}, {3, 3}}));
    assertThat(alpha.value()).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(alpha.interval().low()).isCloseTo(1 - 39 / 3.0, within(1e-9));
    assertThat(alpha.interval().high()).isCloseTo(1 - 1 / 117.0, within(1e-12));
    assertThat(alpha.confidence()).isEqualTo(0.95);
    assertThat(alpha.n()).isEqualTo(3);
  }

  @Test
  void isOneWhenAllItemsAreAnsweredAlike() {
    var alpha = alpha(answers(new int[][] {{1, 1, 1}, {2, 2, 2}, {4, 4, 4}}));
    assertThat(alpha.value()).isEqualTo(1);
    assertThat(alpha.interval().low()).isEqualTo(1);
  }

  @Test
  void isNegativeWhenItemsWorkAgainstEachOther() {
    var alpha = alpha(answers(new int[][] {{1, 5}, {3, 3}, {5, 2}}));
    double variances = 4 + 7.0 / 3;
    assertThat(alpha.value()).isCloseTo(2 * (1 - variances / (1.0 / 3)), within(1e-12));
  }

  @Test
  void isNarrowerAroundTheSameValueWithMorePeople() {
    var few = answers(new int[][] {{1, 2}, {2, 1}, {3, 3}, {4, 3}, {2, 2}});
    var many = times(few, 200_000_000_000L);
    assertThat(alpha(many).value()).isCloseTo(alpha(few).value(), within(1e-12));
    assertThat(alpha(many).interval().width()).isBetween(1e-7, 1e-5);
    assertThat(alpha(many).interval().contains(alpha(few).value())).isTrue();
  }

  @Test
  void isNotKnownWhereTheSumDoesNotVary() {
    assertThat(of(new int[][] {{1, 5}, {2, 4}, {3, 3}}))
        .isEqualTo(notKnown(Reason.ITEMS_CANCEL_OUT));
    assertThat(of(new int[][] {{3, 1, 5}, {3, 2, 4}})).isEqualTo(notKnown(Reason.ITEMS_CANCEL_OUT));
    assertThat(of(new int[][] {{3, 3}, {3, 3}})).isEqualTo(notKnown(Reason.NO_VARIATION));
  }

  @Test
  void isNotKnownOfFewerThanTwoItemsOrPeople() {
    assertThat(CronbachAlpha.of(CrossSums.empty(1), 0.95)).isEqualTo(notKnown(Reason.NO_ANSWERS));
    assertThat(of(new int[][] {{3, 4}})).isEqualTo(notKnown(Reason.TOO_FEW_ANSWERS));
    assertThat(of(new int[][] {{3}, {4}})).isEqualTo(notKnown(Reason.TOO_FEW_ITEMS));
    assertThat(of(new int[][] {{3, 4}, {4, 4}}).known()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 95, Double.NaN})
  void refusesConfidencesThatAreNone(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(CrossSums.empty(2), confidence))
        .withMessageContaining("between 0 and 1");
  }

  private static Finding<CronbachAlpha> of(int[][] people) {
    return CronbachAlpha.of(answers(people), 0.95);
  }

  private static CronbachAlpha alpha(CrossSums answers) {
    return CronbachAlpha.of(answers, 0.95).known().orElseThrow();
  }

  private static Finding<CronbachAlpha> notKnown(Reason reason) {
    return Finding.notKnown(reason);
  }

  private static CrossSums answers(int[][] people) {
    var sums = CrossSums.empty(people[0].length);
    for (var person : people) {
      sums = sums.plus(CrossSums.of(person, 1));
    }
    return sums;
  }

  private static CrossSums times(CrossSums answers, long factor) {
    var all = answers;
    var doubled = answers;
    for (long left = factor - 1; left > 0; left /= 2) {
      all = left % 2 == 1 ? all.plus(doubled) : all;
      doubled = doubled.plus(doubled);
    }
    return all;
  }
}
