package io.outturn.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class McDonaldOmegaTest {
  /** Loadings .8, .6 and .5: 1.9² / (1.9² + .36 + .64 + .75). */
  @Test
  void isTheShareOfTheCommonFactorInTheSum() {
    var omega = omega(new long[][] {{100, 48, 40}, {48, 100, 30}, {40, 30, 100}});
    assertThat(omega.value()).isCloseTo(3.61 / 5.36, within(1e-9));
    assertThat(omega.loadings().get(0)).isCloseTo(0.8, within(1e-9));
    assertThat(omega.loadings().get(1)).isCloseTo(0.6, within(1e-9));
    assertThat(omega.loadings().get(2)).isCloseTo(0.5, within(1e-9));
    assertThat(omega.n()).isEqualTo(100);
  }

  @Test
  void weighsItemsByHowMuchTheyVary() {
    var omega = omega(new long[][] {{400, 96, 80}, {96, 100, 30}, {80, 30, 100}});
    assertThat(omega.value()).isCloseTo(7.29 / 10.12, within(1e-9));
    assertThat(omega.loadings().get(0)).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void countsItemsAgainstTheRestThatWorkAgainstIt() {
    var omega = omega(new long[][] {{100, -48, -40}, {-48, 100, 30}, {-40, 30, 100}});
    assertThat(omega.value()).isCloseTo(0.09 / 1.84, within(1e-9));
    assertThat(omega.loadings().get(0)).isCloseTo(-0.8, within(1e-9));
    var turned = omega(new long[][] {{100, -24, -16}, {-24, 100, 6}, {-16, 6, 100}});
    assertThat(turned.loadings().get(0)).isCloseTo(0.8, within(1e-9));
    assertThat(turned.loadings().get(1)).isCloseTo(-0.3, within(1e-9));
  }

  @Test
  void isNotKnownWhereTheCorrelationsDoNotDetermineTheFactor() {
    assertThat(of(new long[][] {{100, 0, 0}, {0, 100, 0}, {0, 0, 100}}))
        .isEqualTo(notKnown(Reason.NOTHING_IN_COMMON));
    assertThat(of(new long[][] {{100, 50, 0}, {50, 100, 0}, {0, 0, 100}}))
        .isEqualTo(notKnown(Reason.NOTHING_IN_COMMON));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void findsTheFactorThatIsThere(int seed) {
    var random = new Random(seed);
    var loadings = random.doubles(3 + random.nextInt(8), 0.3, 0.9).toArray();
    var model = OneFactor.fit(correlations(loadings)).known().orElseThrow();
    for (int i = 0; i < loadings.length; i++) {
      assertThat(model.loadings().get(i)).as("seed %d", seed).isCloseTo(loadings[i], within(1e-7));
      assertThat(model.uniquenesses().get(i))
          .as("seed %d", seed)
          .isCloseTo(1 - loadings[i] * loadings[i], within(1e-7));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void doesNotDependOnTheUnitOfTheAnswers(int seed) {
    var random = new Random(seed);
    var plain = CrossSums.empty(5);
    var threefold = CrossSums.empty(5);
    for (int i = 0; i < 200; i++) {
      int common = random.nextInt(4);
      var answers = random.ints(5, 0, 4).map(own -> own + common).toArray();
      plain = plain.plus(CrossSums.of(answers, 1));
      threefold =
          threefold.plus(CrossSums.of(Arrays.stream(answers).map(a -> 3 * a + 7).toArray(), 1));
    }
    var omega = McDonaldOmega.of(plain).known().orElseThrow();
    assertThat(omega.value()).as("seed %d", seed).isBetween(0.5, 0.95);
    assertThat(McDonaldOmega.of(threefold).known().orElseThrow().value())
        .isCloseTo(omega.value(), within(1e-9));
  }

  /** Loadings of .6·.6/.3 = 1.2 in the square. */
  @Test
  void isAHeywoodCaseWhereAnItemWouldBeExplainedEntirely() {
    assertThat(of(new long[][] {{100, 60, 60}, {60, 100, 30}, {60, 30, 100}}))
        .isEqualTo(notKnown(Reason.HEYWOOD_CASE));
  }

  @Test
  void isNotKnownOfFewerThanThreeItems() {
    assertThat(of(new long[][] {{100, 60}, {60, 100}})).isEqualTo(notKnown(Reason.TOO_FEW_ITEMS));
  }

  @Test
  void isNotKnownOfNobodyNorOfOne() {
    assertThat(McDonaldOmega.of(CrossSums.empty(2))).isEqualTo(notKnown(Reason.NO_ANSWERS));
    assertThat(McDonaldOmega.of(CrossSums.of(new int[] {1, 2, 3}, 1)))
        .isEqualTo(notKnown(Reason.TOO_FEW_ANSWERS));
  }

  @Test
  void isNotKnownWhereAnItemIsConstantOrFollowsFromTheOthers() {
    assertThat(of(new long[][] {{100, 60, 0}, {60, 100, 0}, {0, 0, 0}}))
        .isEqualTo(notKnown(Reason.NO_VARIATION));
    assertThat(of(new long[][] {{100, 100, 60}, {100, 100, 60}, {60, 60, 100}}))
        .isEqualTo(notKnown(Reason.COLLINEAR));
  }

  private static double[][] correlations(double[] loadings) {
    var all = new double[loadings.length][loadings.length];
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < all.length; j++) {
        all[i][j] = i == j ? 1 : loadings[i] * loadings[j];
      }
    }
    return all;
  }

  private static McDonaldOmega omega(long[][] products) {
    return of(products).known().orElseThrow();
  }

  /** A hundred people with a mean of 0 on every item. */
  private static Finding<McDonaldOmega> of(long[][] products) {
    return McDonaldOmega.of(CrossSums.of(100, new long[products.length], products));
  }

  private static Finding<McDonaldOmega> notKnown(Reason reason) {
    return Finding.notKnown(reason);
  }
}
