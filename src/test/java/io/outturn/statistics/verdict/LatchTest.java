package io.outturn.statistics.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LatchTest {
  private static final Statistic NPS = new Statistic.Nps();
  private static final Aim UP = new Aim(0.0, 0.2);
  private static final Aim DOWN = new Aim(0.5, 0.2);
  private static final Rule RULE = Rule.usual(10);

  @Test
  void namesTheFirstPartThatShowedIt() {
    var days = List.of(promoters(5), promoters(5), promoters(5), promoters(5));
    var first = Latch.first(NPS, days, UP, RULE).orElseThrow();
    assertThat(shown(days.subList(0, first))).isFalse();
    assertThat(shown(days.subList(0, first + 1))).isTrue();
  }

  @Test
  void staysWhenLaterAnswersBringTheScoreDown() {
    var days = List.of(promoters(40), detractors(25));
    assertThat(Latch.first(NPS, days, UP, RULE)).hasValue(0);
    assertThat(shown(days)).isFalse();
  }

  @Test
  void waitsForAsManyAnswersAsTheRuleAsksFor() {
    var days = List.of(promoters(40), promoters(1));
    assertThat(Latch.first(NPS, days, UP, Rule.usual(41))).hasValue(1);
    assertThat(Latch.first(NPS, days, UP, Rule.usual(42))).isEmpty();
  }

  @Test
  void looksDownwardsWhereLessIsBetter() {
    assertThat(Latch.first(NPS, List.of(detractors(40)), DOWN, RULE)).hasValue(0);
    assertThat(Latch.first(NPS, List.of(promoters(40)), DOWN, RULE)).isEmpty();
  }

  @Test
  void isEmptyWithoutAnswers() {
    assertThat(Latch.first(NPS, List.of(), UP, RULE)).isEmpty();
  }

  @Test
  void keepsAchievedUntilTheOppositeIsShown() {
    var between = verdict(promoters(40).plus(detractors(25)));
    assertThat(between.status()).isNotEqualTo(Status.ACHIEVED);
    assertThat(between.onceAchieved(RULE).status()).isEqualTo(Status.ACHIEVED);
    assertThat(between.onceAchieved(RULE).reason())
        .isEqualTo(new Reason.ShownBefore(between.logAchieved(), RULE.logNeeded()));
    var lost = verdict(promoters(40).plus(detractors(200)));
    assertThat(lost.onceAchieved(RULE)).isEqualTo(lost);
    assertThat(lost.status()).isEqualTo(Status.OFF_TRACK);
  }

  private static boolean shown(List<Histogram> days) {
    var all = days.stream().reduce(Histogram.empty(new Scale(0, 10)), Histogram::plus);
    return verdict(all).reason() instanceof Reason.ShownBeyond;
  }

  private static Verdict verdict(Histogram answers) {
    return Verdict.soFar(NPS, answers, UP, 0, RULE);
  }

  private static Histogram promoters(long n) {
    return Histogram.of(new Scale(0, 10), Map.of(10, n));
  }

  private static Histogram detractors(long n) {
    return Histogram.of(new Scale(0, 10), Map.of(0, n));
  }
}
