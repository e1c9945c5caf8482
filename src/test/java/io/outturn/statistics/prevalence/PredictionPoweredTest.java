package io.outturn.statistics.prevalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Method;
import io.outturn.statistics.Proportion;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionPoweredTest {
  /** With one of each error added 50, 25, 25 and 50 labels; covariance 1/3 - 1/4. */
  @Test
  void listensToTheMachineAsFarAsItAgreesWithPeople() {
    var found = prevalence(new Labels(50, 24, 24, 50), 75, 75);
    double lambda = 299.0 / 1800;
    double variance = lambda * lambda / 4 / 150 + (0.25 + lambda * lambda / 4 - lambda / 6) / 150;
    assertThat(found.lambda()).isCloseTo(lambda, within(1e-15));
    assertThat(found.value()).isCloseTo(0.5, within(1e-15));
    assertThat(found.standardError()).isCloseTo(Math.sqrt(variance), within(1e-15));
    assertThat(found.interval().low())
        .isCloseTo(0.5 - 1.959963984540054 * Math.sqrt(variance), within(1e-12));
    assertThat(found.interval().high())
        .isCloseTo(0.5 + 1.959963984540054 * Math.sqrt(variance), within(1e-12));
    assertThat(found.labels()).isEqualTo(148);
    assertThat(found.confidence()).isEqualTo(0.95);
  }

  @Test
  void listensToPeopleAloneWhereTheMachineIsWorseThanChance() {
    var found = prevalence(new Labels(5, 40, 40, 5), 10, 990);
    assertThat(found.lambda()).isZero();
    assertThat(found.value()).isCloseTo(46 / 92.0, within(1e-15));
  }

  @Test
  void movesAlongWithTheMachineWhereItIsRight() {
    var labels = new Labels(3000, 0, 0, 7000);
    var few = prevalence(labels, 200_000_000, 800_000_000);
    assertThat(few.lambda()).isBetween(0.99, 1.0);
    assertThat(few.value()).isCloseTo(0.2, within(0.01));
    assertThat(few.standardError()).isLessThan(2e-4);
  }

  @Test
  void isShownFromFiftyLabelsOn() {
    var enough = prevalence(new Labels(10, 5, 5, 30), 300, 700);
    var shown = enough.shown().known().orElseThrow();
    assertThat(shown.value()).isEqualTo(enough.value());
    assertThat(shown.interval()).isEqualTo(enough.interval());
    assertThat(shown.n()).isEqualTo(50);
    assertThat(shown.confidence()).isEqualTo(0.95);
    assertThat(shown.method()).isEqualTo(Method.PREDICTION_POWERED);
    var tooFew = prevalence(new Labels(10, 5, 5, 29), 300, 700);
    assertThat(tooFew.hasEnoughLabels()).isFalse();
    assertThat(tooFew.shown()).isEqualTo(Finding.notKnown(Reason.TOO_FEW_LABELS));
  }

  @Test
  void isShownWithinZeroAndOne() {
    var none = prevalence(new Labels(0, 0, 0, 60), 0, 1000);
    assertThat(none.interval().low()).isNegative();
    assertThat(none.shown().known().orElseThrow().interval().low()).isZero();
    var all = prevalence(new Labels(60, 0, 0, 0), 1000, 0);
    assertThat(all.interval().high()).isGreaterThan(1);
    assertThat(all.shown().known().orElseThrow().interval().high()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void evenAnEstimateBeyondTheEndsIsShownWithinThem(boolean mirrored) {
    var labels = mirrored ? new Labels(30, 0, 5, 165) : new Labels(165, 5, 0, 30);
    var found = mirrored ? prevalence(labels, 0, 9000) : prevalence(labels, 9000, 0);
    var shown = found.shown().known().orElseThrow();
    assertThat(shown.value()).isBetween(0.0, 1.0);
    assertThat(new Interval(0, 1).contains(shown.interval().low())).isTrue();
    assertThat(new Interval(0, 1).contains(shown.interval().high())).isTrue();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void turnsRoundWhenTheThemesAbsenceIsTheTheme(int seed) {
    var random = new Random(seed);
    var c = random.longs(6, 0, 1L << random.nextInt(1, 40)).toArray();
    c[4]++;
    var there = prevalence(new Labels(c[0], c[1], c[2], c[3]), c[4], c[5]);
    var back = prevalence(new Labels(c[3], c[2], c[1], c[0]), c[5], c[4]);
    assertThat(back.value()).as("seed %d", seed).isCloseTo(1 - there.value(), within(1e-9));
    assertThat(back.lambda()).isCloseTo(there.lambda(), within(1e-9)).isBetween(0.0, 1.0);
    assertThat(back.standardError()).isCloseTo(there.standardError(), within(1e-9)).isPositive();
    assertThat(there.interval().contains(there.value())).isTrue();
  }

  /** A rare theme and few labels, where the interval without the added errors covers 85 %. */
  @Test
  void coversTheTruthOfARareThemeFromFiftyLabels() {
    var random = new Random(20);
    int covered = 0;
    for (int i = 0; i < 2000; i++) {
      var sample = read(random, 50);
      var rest = read(random, 1000);
      var counts =
          new ThemeCounts(
              sample,
              rest.truePositives() + rest.falsePositives(),
              rest.falseNegatives() + rest.trueNegatives());
      covered += known(counts, 0.95).interval().contains(0.05) ? 1 : 0;
    }
    assertThat(covered).as("seed 20").isGreaterThan(1900);
  }

  @Test
  void isNotKnownWhereTheMachineHasReadNothingByItself() {
    var counts = new ThemeCounts(new Labels(10, 5, 5, 30), 0, 0);
    assertThat(PredictionPowered.of(counts, 0.95))
        .isEqualTo(Finding.notKnown(Reason.NOTHING_UNLABELLED));
    assertThat(counts.rawMachineShare()).isEqualTo(Finding.notKnown(Reason.NOTHING_UNLABELLED));
  }

  @Test
  void isStillANumberWithoutLabelsButNotOneToShow() {
    var found = prevalence(new Labels(0, 0, 0, 0), 1, 0);
    assertThat(found.value()).isEqualTo(0.5);
    assertThat(found.standardError()).isCloseTo(Math.sqrt(0.125), within(1e-15));
    assertThat(found.shown().known()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void refusesConfidencesThatAreNone(double confidence) {
    var counts = new ThemeCounts(new Labels(1, 1, 1, 1), 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PredictionPowered.of(counts, confidence))
        .withMessageContaining("between 0 and 1");
  }

  @Test
  void theMachinesShareIsOfWhatPeopleHaveNotRead() {
    var counts = new ThemeCounts(new Labels(40, 5, 8, 147), 900, 3100);
    assertThat(counts.rawMachineShare()).isEqualTo(Finding.found(0.225));
    assertThat(counts.unlabelled()).isEqualTo(4000);
  }

  @Test
  void thePlainPrevalenceIsPeoplesAlone() {
    var byHand = new Labels(40, 5, 8, 144).byHand();
    assertThat(byHand).isEqualTo(new Proportion(48, 197));
    var wilson = byHand.wilson(0.95).known().orElseThrow();
    assertThat(wilson.value()).isCloseTo(48 / 197.0, within(1e-15));
    assertThat(wilson.method()).isEqualTo(Method.WILSON);
    assertThat(new Labels(0, 0, 0, 0).byHand().wilson(0.95))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void countsOfDifferentCommentsAddUp() {
    var one = new ThemeCounts(new Labels(1, 2, 3, 4), 5, 6);
    var other = new ThemeCounts(new Labels(10, 20, 30, 40), 50, 60);
    assertThat(one.plus(other))
        .isEqualTo(other.plus(one))
        .isEqualTo(new ThemeCounts(new Labels(11, 22, 33, 44), 55, 66));
    assertThat(one.labels().n()).isEqualTo(10);
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Labels(1, 1, -1, 1))
        .withMessage("A count cannot be negative, as -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Labels(Long.MAX_VALUE, 0, 1, 0))
        .withMessage("More than can be counted");
    var none = new Labels(0, 0, 0, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> new ThemeCounts(none, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ThemeCounts(none, Long.MAX_VALUE, 1));
    var full = new ThemeCounts(none, Long.MAX_VALUE, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> full.plus(full));
  }

  /**
   * A theme in 5 % of comments, of which the machine finds 90 %; it is right about 95 % of others.
   */
  private static Labels read(Random random, int comments) {
    var counts = new long[4];
    for (int i = 0; i < comments; i++) {
      boolean theme = random.nextDouble() < 0.05;
      boolean found = random.nextDouble() < (theme ? 0.9 : 0.05);
      counts[(theme ? 0 : 1) + (found == theme ? 0 : 2)]++;
    }
    return new Labels(counts[0], counts[3], counts[2], counts[1]);
  }

  private static PredictionPowered prevalence(Labels labels, long positives, long negatives) {
    return known(new ThemeCounts(labels, positives, negatives), 0.95);
  }

  private static PredictionPowered known(ThemeCounts counts, double confidence) {
    return PredictionPowered.of(counts, confidence).known().orElseThrow();
  }
}
