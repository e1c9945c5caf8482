package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.statistics.Verdict.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Scale TEN = new Scale(0, 10);
  private static final Statistic NPS = new Statistic.Nps();

  @Test
  void saysNothingBelowTheMinimum() {
    assertThat(nps(0, 0, 9, 0, 0.5)).isEqualTo(Status.NOT_ENOUGH_ANSWERS);
  }

  @Test
  void isAchievedWhenTheAnswersLieWellBeyondTheTarget() {
    assertThat(nps(10, 20, 170, 0, 0.5)).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void isOffTrackWhenTheAnswersLieWellShortOfIt() {
    assertThat(nps(80, 60, 60, 0, 0.5)).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void isUndecidedWhenTheEstimateIsBarelyBeyondTheTarget() {
    assertThat(nps(40, 60, 101, 0.2, 0.3)).isEqualTo(Status.UNDECIDED);
  }

  @Test
  void wantsLessWhenTheTargetLiesBelowTheBaseline() {
    assertThat(nps(80, 60, 60, 0.8, 0.5)).isEqualTo(Status.ACHIEVED);
    assertThat(nps(10, 20, 170, 0.8, 0.5)).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void neverCallsTheEndOfTheScaleExceeded() {
    assertThat(nps(0, 0, 1_000_000, 0, 1)).isEqualTo(Status.UNDECIDED);
    assertThat(nps(0, 1, 1_000_000, 0, 1)).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void refusesTargetsBeyondTheScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nps(10, 10, 10, 0, 1.01))
        .withMessage("A target for nps on 0..10 lies from -1.0 to 1.0, not at 1.01");
    assertThatIllegalArgumentException().isThrownBy(() -> nps(10, 10, 10, 0, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> nps(10, 10, 10, Double.NaN, 0.5));
  }

  private static Status nps(
      long detractors, long passives, long promoters, double baseline, double target) {
    var answers = Histogram.of(TEN, Map.of(3, detractors, 7, passives, 10, promoters));
    return Verdict.of(NPS, answers, baseline, target, 10).status();
  }
}
