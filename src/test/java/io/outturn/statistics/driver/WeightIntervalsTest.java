package io.outturn.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightIntervalsTest {
  private static final AnswerPatterns PATTERNS = patterns(5, 300);

  @Test
  void areTheSameFromTheSameSeed() {
    var found = intervals(PATTERNS, 199, 42);
    assertThat(intervals(PATTERNS, 199, 42)).isEqualTo(found);
    assertThat(intervals(PATTERNS, 199, 43)).isNotEqualTo(found);
    assertThat(found.resamples()).isEqualTo(199);
    assertThat(found.confidence()).isEqualTo(0.9);
    assertThat(found.intervals()).hasSize(2);
  }

  @Test
  void doNotDependOnTheOrderInWhichPatternsWereAddedUp() {
    var parts = List.of(patterns(5, 100), patterns(6, 120), patterns(7, 90));
    var there = parts.get(0).plus(parts.get(1)).plus(parts.get(2));
    var back = parts.get(2).plus(parts.get(0).plus(parts.get(1)));
    assertThat(back).isEqualTo(there).hasSameHashCodeAs(there);
    assertThat(intervals(back, 99, 1)).isEqualTo(intervals(there, 99, 1));
  }

  @Test
  void lieAroundTheWeights() {
    var weights = RelativeWeights.of(PATTERNS.crossSums(), 2).known().orElseThrow();
    var intervals = intervals(PATTERNS, 499, 1).intervals();
    for (int driver = 0; driver < 2; driver++) {
      assertThat(intervals.get(driver).contains(weights.weights().get(driver))).isTrue();
      assertThat(intervals.get(driver).width()).isBetween(0.05, 0.4);
    }
  }

  @Test
  void areWiderWithMoreConfidenceAndNarrowerWithMorePeople() {
    double usual = first(WeightIntervals.of(PATTERNS, 2, 0.9, 499, 1));
    assertThat(first(WeightIntervals.of(PATTERNS, 2, 0.99, 499, 1))).isGreaterThan(usual);
    assertThat(first(WeightIntervals.of(times(PATTERNS, 100), 2, 0.9, 499, 1)))
        .isBetween(usual / 14, usual / 7);
    assertThat(first(WeightIntervals.of(times(PATTERNS, 3_000_000_000L), 2, 0.9, 99, 1)))
        .isLessThan(usual / 10_000);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void resamplesHoldAsManyPeopleAndNoNewPattern(int seed) {
    var random = new Random(seed);
    var people = random.longs(12, 0, 50).toArray();
    people[seed % 12] = 1;
    var drawn = WeightIntervals.resampled(people, new SplittableRandom(seed));
    assertThat(Arrays.stream(drawn).sum())
        .as("seed %d", seed)
        .isEqualTo(Arrays.stream(people).sum());
    for (int i = 0; i < people.length; i++) {
      assertThat(drawn[i]).as("seed %d", seed).isNotNegative();
      assertThat(people[i] > 0 || drawn[i] == 0).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void areNotKnownWhereTheWeightsAreNot() {
    assertThat(WeightIntervals.of(patterns(1, 99), 2, 0.9, 99, 1))
        .isEqualTo(notKnown(Reason.TOO_FEW_ANSWERS));
    assertThat(WeightIntervals.of(AnswerPatterns.of(3, Map.of()), 2, 0.9, 99, 1))
        .isEqualTo(notKnown(Reason.NO_ANSWERS));
  }

  /** A single dissenter is missing from a third of the resamples. */
  @Test
  void areNotKnownWhereTooManyResamplesHaveNoWeights() {
    var dissenter =
        AnswerPatterns.of(2, Map.of(List.of(1, 1), 120L, List.of(2, 1), 100L, List.of(2, 2), 1L));
    assertThat(RelativeWeights.of(dissenter.crossSums(), 0).known()).isPresent();
    assertThat(WeightIntervals.of(dissenter, 0, 0.9, 99, 1))
        .isEqualTo(notKnown(Reason.NOT_CONVERGED));
  }

  /** Four dissenters are missing from one resample in fifty-four. */
  @Test
  void leaveOutTheFewResamplesThatHaveNoWeights() {
    var few =
        AnswerPatterns.of(2, Map.of(List.of(1, 1), 120L, List.of(2, 1), 100L, List.of(2, 2), 4L));
    var found = WeightIntervals.of(few, 0, 0.9, 999, 1).known().orElseThrow();
    assertThat(found.resamples()).isBetween(960, 998);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void refuseConfidencesThatAreNone(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightIntervals.of(PATTERNS, 2, confidence, 99, 1))
        .withMessageContaining("between 0 and 1");
  }

  @Test
  void needTwoResamples() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightIntervals.of(PATTERNS, 2, 0.9, 1, 1))
        .withMessage("An interval needs two resamples, not 1");
    assertThat(WeightIntervals.of(PATTERNS, 2, 0.9, 2, 1).known()).isPresent();
  }

  @Test
  void patternsAddUpToTheCrossSumsOfTheirAnswers() {
    var few = AnswerPatterns.of(2, Map.of(List.of(1, 2), 3L, List.of(2, 1), 0L, List.of(5, 5), 1L));
    assertThat(few.crossSums())
        .isEqualTo(CrossSums.of(new int[] {1, 2}, 3).plus(CrossSums.of(new int[] {5, 5}, 1)));
    assertThat(few.n()).isEqualTo(4);
    assertThat(few).hasToString("{[1, 2]=3, [5, 5]=1}");
    assertThat(few).isNotEqualTo(few.plus(few)).isNotEqualTo(AnswerPatterns.of(2, Map.of()));
    assertThat(AnswerPatterns.of(3, Map.of())).isNotEqualTo(AnswerPatterns.of(2, Map.of()));
    assertThat(few.hashCode()).isNotEqualTo(few.plus(few).hashCode());
    assertThat(few).isNotEqualTo("{[1, 2]=3, [5, 5]=1}");
  }

  @Test
  void patternsRefuseWhatCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerPatterns.of(2, Map.of(List.of(1), 3L)))
        .withMessage("2 questions have as many answers, not [1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerPatterns.of(2, Map.of(List.of(1, 2), -3L)))
        .withMessage("A count cannot be negative, as the -3 of [1, 2]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerPatterns.of(1, Map.of(List.of(3), Long.MAX_VALUE)))
        .withMessage("More answers than can be added up");
    var full = AnswerPatterns.of(1, Map.of(List.of(0), Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.plus(full))
        .withMessage("More than can be counted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.plus(PATTERNS))
        .withMessage("Patterns of 1 and 3 items cannot be added up");
  }

  private static WeightIntervals intervals(AnswerPatterns answers, int resamples, long seed) {
    return WeightIntervals.of(answers, 2, 0.9, resamples, seed).known().orElseThrow();
  }

  private static double first(Finding<WeightIntervals> found) {
    return found.known().orElseThrow().intervals().getFirst().width();
  }

  private static Finding<WeightIntervals> notKnown(Reason reason) {
    return Finding.notKnown(reason);
  }

  private static AnswerPatterns times(AnswerPatterns answers, long factor) {
    var all = answers;
    var doubled = answers;
    for (long left = factor - 1; left > 0; left /= 2) {
      all = left % 2 == 1 ? all.plus(doubled) : all;
      doubled = doubled.plus(doubled);
    }
    return all;
  }

  /** Three items with something in common. */
  private static AnswerPatterns patterns(int seed, int people) {
    var random = new Random(seed);
    Map<List<Integer>, Long> counts = new HashMap<>();
    for (int i = 0; i < people; i++) {
      int common = random.nextInt(3);
      counts.merge(random.ints(3, 1, 4).map(own -> own + common).boxed().toList(), 1L, Long::sum);
    }
    return AnswerPatterns.of(3, counts);
  }
}
