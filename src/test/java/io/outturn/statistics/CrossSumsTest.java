package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossSumsTest {
  /** Three people: 1 and 2, 2 and 1, 3 and 3. */
  private static final CrossSums THREE = one(1, 2).plus(one(2, 1)).plus(one(3, 3));

  @Test
  void addUpAnswersAndTheirProducts() {
    assertThat(THREE)
        .isEqualTo(CrossSums.of(3, new long[] {6, 6}, new long[][] {{14, 13}, {13, 14}}));
    assertThat(THREE).hasToString("3 [6, 6] [[14], [13, 14]]");
    assertThat(THREE.n()).isEqualTo(3);
    assertThat(THREE.items()).isEqualTo(2);
  }

  @Test
  void holdCovariancesAndCorrelations() {
    assertThat(THREE.covariance(0, 0)).isEqualTo(1);
    assertThat(THREE.covariance(0, 1)).isEqualTo(0.5);
    assertThat(THREE.correlation(1, 0)).isEqualTo(0.5);
    assertThat(THREE.correlations()).isDeepEqualTo(new double[][] {{1, 0.5}, {0.5, 1}});
    assertThat(CrossSums.of(new int[] {2}, 1).plus(one(5)).covariance(0, 0)).isEqualTo(4.5);
  }

  @Test
  void areOfOneItemInTotal() {
    assertThat(THREE.total()).isEqualTo(CrossSums.of(3, new long[] {12}, new long[][] {{54}}));
    assertThat(THREE.total().covariance(0, 0)).isEqualTo(3);
    assertThat(one(1, 5).plus(one(5, 1)).total().varies(0)).isFalse();
  }

  @Test
  void countAsOftenAsPeopleGaveTheSameAnswers() {
    assertThat(CrossSums.of(new int[] {2, -3}, 3))
        .isEqualTo(one(2, -3).plus(one(2, -3)).plus(one(2, -3)));
    assertThat(CrossSums.of(new int[] {2, 3}, 0)).isEqualTo(CrossSums.empty(2));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void addUpToTheSameInAnyOrder(int seed) {
    var random = new Random(seed);
    List<CrossSums> parts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      var answers = random.ints(4, -5, 11).toArray();
      parts.add(CrossSums.of(answers, random.nextLong(1L << 40)));
    }
    var inOrder = sum(parts);
    Collections.shuffle(parts, random);
    assertThat(sum(parts)).as("seed %d", seed).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    assertThat(sum(parts).correlations()).isDeepEqualTo(inOrder.correlations());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void keepTheCovariancesOfTheAnswersThemselves(int seed) {
    var random = new Random(seed);
    int n = 2 + random.nextInt(30);
    var answers = new int[n][];
    var sums = CrossSums.empty(2);
    for (int i = 0; i < n; i++) {
      answers[i] = random.ints(2, 1, 8).toArray();
      sums = sums.plus(one(answers[i]));
    }
    assertThat(sums.covariance(0, 1))
        .as("seed %d", seed)
        .isCloseTo(covariance(answers), within(1e-12));
  }

  @Test
  void staysExactWithATrillionAnswers() {
    long trillion = 1_000_000_000_000L;
    var all = CrossSums.of(new int[] {1000, 1001}, trillion).plus(one(1001, 1000));
    assertThat(all.varies(0)).isTrue();
    assertThat(all.correlation(0, 1)).isEqualTo(-1);
    assertThat(all.covariance(0, 0)).isCloseTo(1 / (trillion + 1.0), within(1e-25));
    assertThat(CrossSums.of(new int[] {1000, 1001}, trillion).allVary()).isFalse();
  }

  @Test
  void tellWhatVaries() {
    var onlyFirst = one(1, 4).plus(one(2, 4));
    assertThat(onlyFirst.varies(0)).isTrue();
    assertThat(onlyFirst.varies(1)).isFalse();
    assertThat(onlyFirst.allVary()).isFalse();
    assertThat(THREE.allVary()).isTrue();
    assertThat(CrossSums.empty(1).varies(0)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> onlyFirst.correlation(0, 1))
        .withMessage("What does not vary has no correlation");
    assertThatIllegalArgumentException().isThrownBy(() -> onlyFirst.correlation(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(1, 2).covariance(0, 1))
        .withMessage("A covariance needs at least two people, not 1");
  }

  @Test
  void refuseWhatCannotBeAddedUp() {
    var full = CrossSums.of(new int[] {1}, Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.plus(one(1)))
        .withMessage("More answers than can be added up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossSums.of(new int[] {3}, Long.MAX_VALUE / 2))
        .withMessage("More answers than can be added up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.plus(full))
        .withMessage("Cross sums of 2 and 1 items cannot be added up");
  }

  @Test
  void refuseWhatIsNoCount() {
    assertThatIllegalArgumentException().isThrownBy(() -> CrossSums.empty(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossSums.of(new int[] {1, 2}, -1))
        .withMessage(
            "Cross sums are of at least one item and no fewer than no people, not of 2 and -1");
  }

  @Test
  void refuseSumsThatNoAnswersAddUpTo() {
    refuses(2, new long[] {4}, new long[][] {{7}});
    refuses(0, new long[] {0}, new long[][] {{1}});
    refuses(0, new long[] {1}, new long[][] {{1}});
    refuses(3, new long[] {6, 6}, new long[][] {{14, 15}, {15, 14}});
    refuses(3, new long[] {6, 6}, new long[][] {{14, 13}, {12, 14}});
    refuses(3, new long[] {6, 6}, new long[][] {{14, 13}});
    refuses(3, new long[] {6, 6}, new long[][] {{14, 13}, {13}});
    assertThat(CrossSums.of(2, new long[] {4}, new long[][] {{8}}).varies(0)).isFalse();
    assertThat(
            CrossSums.of(3, new long[] {6, 6}, new long[][] {{14, 14}, {14, 14}}).correlation(0, 1))
        .isEqualTo(1);
  }

  @Test
  void areEqualOnlyWithTheSameSums() {
    var other = CrossSums.of(3, new long[] {6, 6}, new long[][] {{14, 12}, {12, 14}});
    assertThat(THREE).isNotEqualTo(other).isNotEqualTo(CrossSums.empty(2));
    assertThat(THREE.hashCode()).isNotEqualTo(other.hashCode());
    assertThat(one(1)).isNotEqualTo(CrossSums.of(2, new long[] {1}, new long[][] {{1}}));
    assertThat(one(1)).isNotEqualTo("1 [1] [[1]]");
  }

  private static void refuses(long n, long[] sums, long[][] products) {
    assertThatIllegalArgumentException().isThrownBy(() -> CrossSums.of(n, sums, products));
  }

  private static CrossSums one(int... answers) {
    return CrossSums.of(answers, 1);
  }

  private static CrossSums sum(List<CrossSums> parts) {
    return parts.stream().reduce(CrossSums.empty(4), CrossSums::plus);
  }

  private static double covariance(int[][] answers) {
    double first = 0;
    double second = 0;
    for (var answer : answers) {
      first += (double) answer[0] / answers.length;
      second += (double) answer[1] / answers.length;
    }
    double sum = 0;
    for (var answer : answers) {
      sum += (answer[0] - first) * (answer[1] - second);
    }
    return sum / (answers.length - 1);
  }
}
