package io.outturn.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeWeightsTest {
  /** The root of the drivers' correlations has .9 and .1 as squares of its entries. */
  @Test
  void shareOutWhatTheDriversExplainTogether() {
    var found = weights(new double[][] {{1, 0.6}, {0.6, 1}}, 0.4, 0);
    assertThat(found.rSquared()).isCloseTo(0.25, within(1e-15));
    assertThat(found.weights().get(0)).isCloseTo(0.205, within(1e-15));
    assertThat(found.weights().get(1)).isCloseTo(0.045, within(1e-15));
    var shares = found.shares().known().orElseThrow();
    assertThat(shares.get(0)).isCloseTo(0.82, within(1e-14));
    assertThat(shares.get(1)).isCloseTo(0.18, within(1e-14));
  }

  @Test
  void areSquaredCorrelationsWhereDriversDoNotOverlap() {
    var found = weights(new double[][] {{1, 0}, {0, 1}}, 0.6, -0.3);
    assertThat(found.weights().get(0)).isCloseTo(0.36, within(1e-15));
    assertThat(found.weights().get(1)).isCloseTo(0.09, within(1e-15));
  }

  @Test
  void ofASingleDriverAreAllThatItExplains() {
    var found = weights(new double[][] {{1}}, -1);
    assertThat(found.rSquared()).isEqualTo(1);
    assertThat(found.weights()).containsExactly(1.0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void addUpToRSquaredAndAreNeverNegative(int seed) {
    var sums = answers(seed, 2 + seed % 11, 150);
    var found = known(RelativeWeights.of(sums, 0));
    double sum = found.weights().stream().mapToDouble(weight -> weight).sum();
    assertThat(sum).as("seed %d", seed).isCloseTo(found.rSquared(), within(1e-12));
    assertThat(found.weights()).allSatisfy(weight -> assertThat(weight).isNotNegative());
    assertThat(found.rSquared()).isBetween(0.0, 1.0);
    assertThat(found.shares().known().orElseThrow().stream().mapToDouble(it -> it).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void doNotExplainWhatIsUncorrelated() {
    var found = weights(new double[][] {{1, 0.5}, {0.5, 1}}, 0, 0);
    assertThat(found.rSquared()).isZero();
    assertThat(found.weights()).containsExactly(0.0, 0.0);
    assertThat(found.shares()).isEqualTo(Finding.notKnown(Reason.NOTHING_EXPLAINED));
  }

  @Test
  void areNotKnownOfDriversThatFollowFromEachOther() {
    assertThat(of(new double[][] {{1, 1}, {1, 1}}, 0.5, 0.5)).isEqualTo(notKnown(Reason.COLLINEAR));
    double nearly = 1 - 0.9e-8;
    assertThat(of(new double[][] {{1, nearly}, {nearly, 1}}, 0.5, 0.5))
        .isEqualTo(notKnown(Reason.COLLINEAR));
    double hardly = 1 - 1.1e-8;
    assertThat(of(new double[][] {{1, hardly}, {hardly, 1}}, 0.5, 0.5).known()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "10, 100", "11, 110", "12, 120"})
  void needAHundredAnswersAndTenForEachDriver(int drivers, long fewest) {
    assertThat(RelativeWeights.fewestAnswers(drivers)).isEqualTo(fewest);
    var enough = answers(1, drivers + 1, (int) fewest);
    assertThat(RelativeWeights.of(enough, drivers).known()).isPresent();
    assertThat(RelativeWeights.of(answers(1, drivers + 1, (int) fewest - 1), drivers))
        .isEqualTo(notKnown(Reason.TOO_FEW_ANSWERS));
  }

  @Test
  void areNotKnownOfNobodyNorWithoutVariation() {
    assertThat(RelativeWeights.of(CrossSums.empty(3), 1)).isEqualTo(notKnown(Reason.NO_ANSWERS));
    var constant = answers(1, 2, 99).plus(CrossSums.of(new int[] {3, 3}, 0));
    assertThat(RelativeWeights.of(CrossSums.of(new int[] {3, 4}, 200), 0))
        .isEqualTo(notKnown(Reason.NO_VARIATION));
    assertThat(RelativeWeights.of(constant, 0)).isEqualTo(notKnown(Reason.TOO_FEW_ANSWERS));
  }

  @Test
  void areTheSameFromAnswersAsFromTheirCorrelations() {
    var sums = answers(3, 3, 200);
    var there =
        Correlations.of(
            new double[][] {{1, sums.correlation(0, 2)}, {sums.correlation(2, 0), 1}},
            new double[] {sums.correlation(0, 1), sums.correlation(2, 1)});
    assertThat(RelativeWeights.of(sums, 1)).isEqualTo(RelativeWeights.of(there));
    assertThat(there.drivers()).isEqualTo(2);
  }

  @Test
  void refuseCorrelationsThatNoAnswersCanHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(new double[][] {{1, -0.5}, {-0.5, 1}}, 0.9, 0.9))
        .withMessageStartingWith("No answers have correlations that explain 3.2");
  }

  @Test
  void refuseWhatAreNoCorrelations() {
    refuses("not at 1.2", new double[][] {{1}}, 1.2);
    refuses("not at NaN", new double[][] {{1}}, Double.NaN);
    refuses("not at -1.5", new double[][] {{1, -1.5}, {-1.5, 1}}, 0, 0);
    refuses("0.9 and 1.0 at once", new double[][] {{0.9}}, 0.5);
    refuses("0.2 and 0.3 at once", new double[][] {{1, 0.2}, {0.3, 1}}, 0.5, 0.5);
    refuses("with each other and with the outcome", new double[][] {{1}}, 0.5, 0.5);
    refuses("with each other and with the outcome", new double[][] {{1, 0}, {0}}, 0.5, 0.5);
    refuses("with each other and with the outcome", new double[][] {});
  }

  @Test
  void forgiveCorrelationsThatWerePrintedTwice() {
    var found = weights(new double[][] {{1, 0.6 + 9e-10}, {0.6, 1 - 9e-10}}, 0.4, 0);
    assertThat(found.weights().get(0)).isCloseTo(0.205, within(1e-15));
  }

  @Test
  void refuseAnOutcomeThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeWeights.of(CrossSums.empty(3), 3))
        .withMessage("Item 3 of 3 is no outcome with drivers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeWeights.of(CrossSums.empty(3), -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeWeights.of(CrossSums.empty(1), 0));
  }

  private static void refuses(String message, double[][] amongDrivers, double... withOutcome) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Correlations.of(amongDrivers, withOutcome))
        .withMessageContaining(message);
  }

  /** People whose answers have something in common. */
  private static CrossSums answers(int seed, int items, int people) {
    var random = new Random(seed);
    var sums = CrossSums.empty(items);
    for (int i = 0; i < people; i++) {
      int common = random.nextInt(4);
      sums =
          sums.plus(CrossSums.of(random.ints(items, 0, 4).map(own -> own + common).toArray(), 1));
    }
    return sums;
  }

  private static RelativeWeights weights(double[][] amongDrivers, double... withOutcome) {
    return known(of(amongDrivers, withOutcome));
  }

  private static RelativeWeights known(Finding<RelativeWeights> found) {
    return found.known().orElseThrow();
  }

  private static Finding<RelativeWeights> of(double[][] amongDrivers, double... withOutcome) {
    return RelativeWeights.of(Correlations.of(amongDrivers, withOutcome));
  }

  private static Finding<RelativeWeights> notKnown(Reason reason) {
    return Finding.notKnown(reason);
  }
}
