package io.outturn.statistics.verdict;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.bayes.Posterior;
import java.util.OptionalDouble;

/**
 * The numbers that a verdict rests on. All of them look in the wanted direction: "reached" means at
 * most where the target lies below the baseline.
 *
 * @param n the answers so far
 * @param point their score; empty without any
 * @param logAchieved the natural logarithm of the e-value that the mean lies beyond the target
 * @param logOffTrack the natural logarithm of the e-value that the mean lies short of the target
 * @param targetReached the probability that the true score has reached the target
 * @param baselineLeft the probability that the true score is better than the baseline
 * @param targetInTheEnd the probability that the final sample reaches the target
 * @param expected the answers still expected
 */
public record Outlook(
    long n,
    OptionalDouble point,
    double logAchieved,
    double logOffTrack,
    double targetReached,
    double baselineLeft,
    double targetInTheEnd,
    long expected) {
  private static final double ANY_CONFIDENCE = 0.95;

  static Outlook of(Statistic statistic, Histogram answers, Aim aim, long expected) {
    var evidence = Evidence.of(statistic, answers, aim.target());
    var posterior = Posterior.of(statistic, answers);
    return new Outlook(
        answers.n(),
        point(statistic, answers),
        aim.isDown() ? evidence.logBelow() : evidence.logAbove(),
        aim.isDown() ? evidence.logAbove() : evidence.logBelow(),
        aim.reached(posterior, aim.target()),
        aim.reached(posterior, aim.baseline()),
        aim.reached(posterior.after(expected)),
        expected);
  }

  private static OptionalDouble point(Statistic statistic, Histogram answers) {
    return answers.n() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(statistic.estimate(answers, ANY_CONFIDENCE).value());
  }
}
