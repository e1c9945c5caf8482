package io.outturn.statistics.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  private static final Scale TEN = new Scale(0, 10);
  private static final Statistic NPS = new Statistic.Nps();
  private static final Rule USUAL = Rule.usual(10);
  private static final Rule WITH_LAST_LOOK = new Rule(10, 0.05, Spending.ANY_TIME_AND_LAST);

  @Test
  void saysNothingBelowTheMinimum() {
    var verdict = soFar(answers(0, 0, 9), 0, 0.5, 100);
    assertThat(verdict.status()).isEqualTo(Status.NOT_ENOUGH_EVIDENCE);
    assertThat(verdict.n()).isEqualTo(9);
    assertThat(atTheEnd(answers(0, 0, 10), 0.9, USUAL).status()).isEqualTo(Status.NOT_SHOWN);
    assertThat(verdict.reason()).isEqualTo(new Reason.TooFewAnswers(9, 10));
    assertThat(soFar(answers(0, 0, 10), 0, 0.5, 100).status()).isEqualTo(Status.ON_TRACK);
    assertThat(atTheEnd(answers(0, 0, 9), 0.5, USUAL).status())
        .isEqualTo(Status.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void callsNothingWellThatNobodyHasSpokenOfForLong() {
    var achieved = soFar(answers(10, 20, 170), 0, 0.5, 100);
    assertThat(achieved.afterSilence(28, 28)).isEqualTo(achieved);
    assertThat(achieved.afterSilence(29, 28).status()).isEqualTo(Status.NOT_ENOUGH_EVIDENCE);
    assertThat(achieved.afterSilence(29, 28).reason())
        .isEqualTo(new Reason.Stale(29, 28, Status.ACHIEVED));
    var likely = soFar(answers(0, 0, 10), 0, 0.5, 100);
    assertThat(likely.afterSilence(99, 28).reason())
        .isEqualTo(new Reason.Stale(99, 28, Status.ON_TRACK));
  }

  @Test
  void keepsBadNewsHoweverOldItIs() {
    var bad = soFar(answers(170, 20, 10), 0, 0.5, 100);
    assertThat(bad.status()).isEqualTo(Status.OFF_TRACK);
    assertThat(bad.afterSilence(500, 28)).isEqualTo(bad);
  }

  @Test
  void isAchievedWhenTheAnswersLieWellBeyondTheTarget() {
    var verdict = soFar(answers(10, 20, 170), 0, 0.5, 100);
    assertThat(verdict.status()).isEqualTo(Status.ACHIEVED);
    assertThat(verdict.reason())
        .isEqualTo(new Reason.ShownBeyond(verdict.logAchieved(), Math.log(20)));
  }

  @Test
  void isOffTrackWhenTheAnswersLieWellShortOfIt() {
    var verdict = soFar(answers(80, 60, 60), 0, 0.5, 100);
    assertThat(verdict.status()).isEqualTo(Status.OFF_TRACK);
    assertThat(verdict.reason())
        .isEqualTo(new Reason.ShownShort(verdict.logOffTrack(), Math.log(20)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 10, 0.25, 40, AT_RISK",
    "5, 5, 10, 0.05, 40, ON_TRACK",
    "5, 5, 10, 0.45, 40, OFF_TRACK",
    "5, 5, 10, 0.25, 0, ON_TRACK",
    "5, 5, 10, 0.26, 0, OFF_TRACK"
  })
  void goesByTheForecastWhereNothingIsShown(
      long detractors, long passives, long promoters, double target, long expected, Status status) {
    var verdict = soFar(answers(detractors, passives, promoters), 0, target, expected);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason())
        .isEqualTo(new Reason.Forecast(verdict.outlook().targetInTheEnd(), expected));
  }

  @Test
  void countsTheBoundariesOfTheForecastToTheClearerStatus() {
    assertThat(Verdict.forecast(0.2)).isEqualTo(Status.OFF_TRACK);
    assertThat(Verdict.forecast(Math.nextUp(0.2))).isEqualTo(Status.AT_RISK);
    assertThat(Verdict.forecast(Math.nextDown(0.8))).isEqualTo(Status.AT_RISK);
    assertThat(Verdict.forecast(0.8)).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void carriesTheNumbersThatItRestsOn() {
    var outlook = soFar(answers(10, 25, 65), 0.2, 0.4, 50).outlook();
    assertThat(outlook.n()).isEqualTo(100);
    assertThat(outlook.point()).hasValue(0.55);
    assertThat(outlook.expected()).isEqualTo(50);
    assertThat(outlook.logAchieved()).isCloseTo(1.0853190915338486, within(1e-12));
    assertThat(outlook.logOffTrack()).isCloseTo(-1.5400858534277826, within(1e-12));
    assertThat(outlook.targetReached()).isCloseTo(0.978097495484235, within(1e-11));
    assertThat(outlook.baselineLeft()).isCloseTo(0.9999959089916007, within(1e-11));
    assertThat(outlook.targetInTheEnd()).isCloseTo(0.9997326142281961, within(1e-11));
  }

  @Test
  void hasNoScoreWithoutAnswers() {
    assertThat(soFar(answers(0, 0, 0), 0.2, 0.4, 100).outlook().point()).isEmpty();
  }

  @Test
  void wantsLessWhenTheTargetLiesBelowTheBaseline() {
    assertThat(soFar(answers(80, 60, 60), 0.8, 0.5, 0).status()).isEqualTo(Status.ACHIEVED);
    assertThat(soFar(answers(10, 20, 170), 0.8, 0.5, 0).status()).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void seesDownAsUpInAMirror() {
    var up = soFar(answers(10, 25, 65), 0.2, 0.5, 50).outlook();
    var down = soFar(answers(65, 25, 10), -0.2, -0.5, 50).outlook();
    assertThat(down.logAchieved()).isCloseTo(up.logAchieved(), within(1e-12));
    assertThat(down.logOffTrack()).isCloseTo(up.logOffTrack(), within(1e-12));
    assertThat(down.targetReached()).isCloseTo(up.targetReached(), within(1e-12));
    assertThat(down.baselineLeft()).isCloseTo(up.baselineLeft(), within(1e-12));
    assertThat(down.targetInTheEnd()).isCloseTo(up.targetInTheEnd(), within(1e-12));
  }

  @Test
  void neverCallsTheEndOfTheScaleExceeded() {
    assertThat(soFar(answers(0, 0, 1_000_000), 0, 1, 0).status()).isEqualTo(Status.ON_TRACK);
    assertThat(soFar(answers(0, 1, 1_000_000), 0, 1, 0).status()).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void spendsTheWholeErrorOnLooksAtAnyTimeOrLeavesHalfForTheLast() {
    assertThat(USUAL.logNeeded()).isCloseTo(Math.log(20), within(1e-15));
    assertThat(WITH_LAST_LOOK.logNeeded()).isCloseTo(Math.log(40), within(1e-15));
    assertThat(WITH_LAST_LOOK.lastConfidence()).isCloseTo(0.95, within(1e-15));
  }

  @Test
  void saysAtTheEndWhatWasShown() {
    assertThat(atTheEnd(answers(10, 20, 170), 0.5, USUAL).status()).isEqualTo(Status.ACHIEVED);
    var missed = atTheEnd(answers(80, 60, 60), 0.5, USUAL);
    assertThat(missed.status()).isEqualTo(Status.MISSED);
    assertThat(missed.reason()).isInstanceOf(Reason.ShownShort.class);
  }

  @Test
  void saysAtTheEndThatNeitherIsShown() {
    var verdict = atTheEnd(answers(10, 25, 65), 0.4, USUAL);
    assertThat(verdict.status()).isEqualTo(Status.NOT_SHOWN);
    assertThat(verdict.reason())
        .isEqualTo(
            new Reason.NeitherShown(verdict.logAchieved(), verdict.logOffTrack(), Math.log(20)));
  }

  @ParameterizedTest
  @CsvSource({"0.4, ACHIEVED", "0.5, NOT_SHOWN", "0.7, MISSED"})
  void takesALastLookWhereTheRuleLeftOne(double target, Status status) {
    var verdict = atTheEnd(answers(10, 25, 65), target, WITH_LAST_LOOK);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason())
        .isEqualTo(new Reason.LastLook(NPS.estimate(answers(10, 25, 65), 0.95).interval()));
  }

  @ParameterizedTest
  @CsvSource({"-0.4, ACHIEVED", "-0.5, NOT_SHOWN", "-0.7, MISSED"})
  void takesALastLookDownwardsToo(double target, Status status) {
    var aim = new Aim(0, target);
    assertThat(Verdict.atTheEnd(NPS, answers(65, 25, 10), aim, WITH_LAST_LOOK).status())
        .isEqualTo(status);
  }

  @Test
  void refusesTargetsBeyondTheScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> soFar(answers(10, 10, 10), 0, 1.01, 0))
        .withMessage("A target for nps on 0..10 lies from -1.0 to 1.0, not at 1.01");
  }

  @Test
  void refusesAimsAndRulesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Aim(Double.NaN, 0.5))
        .withMessage("A baseline is a number, not NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Aim(0, Double.POSITIVE_INFINITY))
        .withMessage("A target is a number, not Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.usual(0))
        .withMessage("At least one answer is needed, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Rule(1, 0, Spending.ANY_TIME));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rule(1, 1, Spending.ANY_TIME));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> soFar(answers(10, 10, 10), 0, 0.5, -1))
        .withMessageContaining("-1");
  }

  private static Verdict soFar(Histogram answers, double baseline, double target, long expected) {
    return Verdict.soFar(NPS, answers, new Aim(baseline, target), expected, USUAL);
  }

  private static Verdict atTheEnd(Histogram answers, double target, Rule rule) {
    return Verdict.atTheEnd(NPS, answers, new Aim(0, target), rule);
  }

  private static Histogram answers(long detractors, long passives, long promoters) {
    return Histogram.of(TEN, Map.of(3, detractors, 7, passives, 10, promoters));
  }
}
