package io.outturn.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StrataTest {
  private static final Scale NO_OR_YES = new Scale(0, 1);
  private static final Statistic SHARE = new Statistic.TopBox(1);
  private static final Offset<Double> CLOSE = within(1e-12);

  /** 60 % of 30 people say 1/2, 40 % of 20 say 3/4: 0.6 · 0.5 + 0.4 · 0.75 = 0.6. */
  private final Strata strata =
      Strata.of(Map.of("large", stratum(30, 1, 1), "small", stratum(20, 1, 3)));

  @Test
  void givesEveryStratumItsShareOfThePopulation() {
    assertThat(strata.population()).isEqualTo(50);
    assertThat(strata.answers()).isEqualTo(answers(2, 4));
    assertThat(score(strata).value()).isCloseTo(0.6, CLOSE);
  }

  /** Squares 0.5 and 0.75 around the means. */
  @Test
  void hasAnErrorForEitherWayOfChoosing() {
    var score = score(strata);
    double large = 0.36 * 0.5 / 1 / 2;
    double small = 0.16 * 0.25 / 4;
    assertThat(score.stratifiedError().known().orElseThrow())
        .isCloseTo(Math.sqrt(large + small), CLOSE);
    assertThat(score.finiteError().known().orElseThrow())
        .isCloseTo(Math.sqrt(large * 28 / 30 + small * 16 / 20), CLOSE);
    assertThat(score.linearisedError().known().orElseThrow())
        .isCloseTo(Math.sqrt(6 / 5.0 * (0.09 * 0.5 + 0.01 * 0.75)), CLOSE);
  }

  /** Two weights of 15 and four of 5: 6 (450 + 100)/50². */
  @Test
  void saysWhatTheWeightsCost() {
    assertThat(score(strata).weights().deff().known().orElseThrow()).isCloseTo(1.32, CLOSE);
    assertThat(strata.weight("large")).hasValue(15.0);
    assertThat(strata.weight("none")).isEmpty();
  }

  @Test
  void namesTheStrataThatHaveToBeMerged() {
    var missing = strata.plus(Strata.of(Map.of("new", stratum(5, 0, 0))));
    assertThat(missing.toMerge()).containsExactly("new");
    assertThat(missing.score(SHARE)).isEqualTo(Finding.notKnown(Reason.EMPTY_GROUP));
    assertThat(missing.weight("new")).isEmpty();
    assertThat(strata.toMerge()).isEmpty();
  }

  @Test
  void aStratumOfNobodyDoesNotMatter() {
    var more = strata.plus(Strata.of(Map.of("gone", stratum(0, 0, 0))));
    assertThat(more.score(SHARE)).isEqualTo(strata.score(SHARE));
  }

  @Test
  void isNotKnownWithoutAnswers() {
    assertThat(Strata.of(Map.of("all", stratum(5, 0, 0))).score(SHARE))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void oneAnswerOfAStratumHasNoSpread() {
    var few = Finding.notKnown(Reason.TOO_FEW_ANSWERS);
    var two = score(Strata.of(Map.of("a", stratum(5, 1, 0), "b", stratum(5, 0, 1))));
    assertThat(two.stratifiedError()).isEqualTo(few);
    assertThat(two.finiteError()).isEqualTo(few);
    assertThat(two.linearisedError()).isEqualTo(Finding.found(0.0));
    var one = score(Strata.of(Map.of("a", stratum(5, 1, 0))));
    assertThat(one.linearisedError()).isEqualTo(few);
  }

  @Test
  void nothingIsLeftToChanceWhenEverybodyHasAnswered() {
    var all = score(Strata.of(Map.of("a", stratum(4, 1, 3))));
    assertThat(all.finiteError()).isEqualTo(Finding.found(0.0));
    assertThat(all.stratifiedError().known().orElseThrow()).isCloseTo(0.25, CLOSE);
  }

  @Test
  void addsUpInAnyOrder() {
    var one = Strata.of(Map.of("a", stratum(9, 1, 2), "b", stratum(7, 0, 1)));
    var other = Strata.of(Map.of("b", stratum(7, 2, 1), "c", stratum(3, 1, 1)));
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).byName().get("b")).isEqualTo(stratum(7, 2, 2));
    assertThat(one.plus(other).score(SHARE)).isEqualTo(other.plus(one).score(SHARE));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stratum(2, 1, 2))
        .withMessage("Of 2 people, 3 cannot have answered");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stratum(2, 1, 1).plus(stratum(3, 0, 0)))
        .withMessageContaining("cannot be added up");
    assertThatIllegalArgumentException().isThrownBy(() -> Strata.of(Map.of()));
    var endless = stratum(Long.MAX_VALUE, 0, 0);
    assertThat(Strata.of(Map.of("a", endless)).population()).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Strata.of(Map.of("a", endless, "b", stratum(1, 0, 0))))
        .withMessage("More than can be counted");
  }

  private static PostStratified score(Strata strata) {
    return strata.score(SHARE).known().orElseThrow();
  }

  private static Stratum stratum(long population, long no, long yes) {
    return new Stratum(population, answers(no, yes));
  }

  private static Histogram answers(long no, long yes) {
    return Histogram.of(NO_OR_YES, Map.of(0, no, 1, yes));
  }
}
