package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTest {
  /** With one degree of freedom it is Cauchy's distribution, with two it has a root in it. */
  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.5, 0, 1, 20})
  void isKnownInClosedFormForOneAndTwoDegreesOfFreedom(double t) {
    assertThat(Student.twoSided(t, 1))
        .isCloseTo(1 - 2 * Math.atan(Math.abs(t)) / Math.PI, within(1e-14));
    assertThat(Student.twoSided(t, 2))
        .isCloseTo(1 - Math.abs(t) / Math.sqrt(2 + t * t), within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"0.95, 3", "0.5, 12.5", "0.99, 10000", "0.95, 10001", "0.95, 1e12"})
  void itsQuantileLeavesWhatTheConfidenceLeaves(double confidence, double df) {
    double t = Student.quantile(confidence, df);
    assertThat(Student.twoSided(t, df)).isCloseTo(1 - confidence, within(1e-12));
  }

  /** Where the expansions take over they must carry on what went before. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 2.5, 5})
  void hasNoStepWhereTheExpansionsBegin(double t) {
    double before = Student.twoSided(t, 1e4);
    double after = Student.twoSided(t, Math.nextUp(1e4));
    assertThat(after).isCloseTo(before, within(1e-11 * before + 1e-12));
    assertThat(after - TwoSided.ofZ(t)).isGreaterThan(1e-10);
    assertThat(Student.quantile(0.95, Math.nextUp(1e4)))
        .isCloseTo(Student.quantile(0.95, 1e4), within(1e-11));
  }

  /** Computed with arbitrary precision elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "2.5, 100000, 0.0124209191925590454",
    "5, 100000, 5.74270167864167285e-7",
    "0.1, 1000000, 0.920344345492043157",
    "20, 1000000, 5.73308704739037183e-89"
  })
  void agreesWithArbitraryPrecision(double t, double df, double p) {
    assertThat(Student.twoSided(t, df)).isCloseTo(p, within(1e-12 * p));
    assertThat(Student.twoSided(-t, df)).isEqualTo(Student.twoSided(t, df));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN, 95})
  void refusesConfidencesThatAreNone(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Student.quantile(confidence, 5))
        .withMessage("A confidence lies between 0 and 1, not at " + confidence);
  }

  @Test
  void isWiderThanTheNormalDistribution() {
    assertThat(Student.quantile(0.95, 10)).isCloseTo(2.228138851986274, within(1e-12));
    assertThat(Student.quantile(0.95, 20_000)).isCloseTo(1.960082605158135, within(1e-14));
    assertThat(Student.quantile(0.999, 20_000)).isCloseTo(3.291013283364256, within(1e-13));
    assertThat(Student.quantile(0.95, 2e6)).isBetween(1.959963984540054, 1.96);
  }
}
