package io.outturn.statistics.verdict;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;

/**
 * What the answers say about a target, and why. It may be asked for after every answer: the chance
 * that a target which is not exceeded is ever called achieved stays below the rule's alpha, and so
 * does the chance that one which is not missed is ever shown to be; see {@link Evidence}. A
 * forecast carries no such guarantee, only a probability.
 *
 * <p>A verdict describes the answers that it was given. What was shown by earlier ones is kept by
 * {@link Latch}.
 *
 * @param status what may be said
 * @param reason what decided it
 * @param outlook the numbers it rests on
 */
public record Verdict(Status status, Reason reason, Outlook outlook) {
  /** The error that each of the two claims is usually allowed, over any number of looks. */
  public static final double ALPHA = 0.05;

  /** From this probability of reaching the target in the end, a key result is on track. */
  public static final double LIKELY = 0.8;

  /** Up to this one, it is off track. */
  public static final double UNLIKELY = 0.2;

  /**
   * The verdict while answers still come in.
   *
   * @param aim its target lies within {@link Statistic#range}
   * @param expected the answers still expected until the deadline, none or more
   * @throws IllegalArgumentException for a target outside the range, a statistic that is not
   *     defined on the answers' scale, or fewer than no answers expected
   */
  public static Verdict soFar(
      Statistic statistic, Histogram answers, Aim aim, long expected, Rule rule) {
    var outlook = Outlook.of(statistic, answers, aim, expected);
    return answers.n() < rule.minimum() ? tooFew(outlook, rule) : running(outlook, rule);
  }

  /**
   * The verdict once the deadline has passed and no more answers count. A rule that left a part of
   * its error for it takes a last look with the statistic's own interval.
   *
   * @param aim its target lies within {@link Statistic#range}
   * @throws IllegalArgumentException for a target outside the range, or a statistic that is not
   *     defined on the answers' scale
   */
  public static Verdict atTheEnd(Statistic statistic, Histogram answers, Aim aim, Rule rule) {
    var outlook = Outlook.of(statistic, answers, aim, 0);
    if (answers.n() < rule.minimum()) {
      return tooFew(outlook, rule);
    }
    var running = running(outlook, rule);
    return switch (running.reason) {
      case Reason.ShownBeyond _ -> running;
      case Reason.ShownShort _ -> new Verdict(Status.MISSED, running.reason, outlook);
      case Reason.Forecast _,
          Reason.TooFewAnswers _,
          Reason.LastLook _,
          Reason.NeitherShown _,
          Reason.ShownBefore _,
          Reason.Stale _ ->
          last(statistic, answers, aim, rule, outlook);
    };
  }

  /**
   * The verdict on a score that should stay beyond its target, while answers still come in: what is
   * shown so far can still be lost, so nothing is achieved before the end.
   */
  public Verdict keptSoFar() {
    return status == Status.ACHIEVED ? new Verdict(Status.ON_TRACK, reason, outlook) : this;
  }

  /**
   * The verdict on a target that was shown to be reached before, see {@link Latch}: it stays
   * achieved, unless by now the answers show the opposite.
   */
  public Verdict onceAchieved(Rule rule) {
    return switch (reason) {
      case Reason.ShownBeyond _, Reason.ShownShort _, Reason.ShownBefore _ -> this;
      case Reason.TooFewAnswers _,
          Reason.Forecast _,
          Reason.LastLook _,
          Reason.NeitherShown _,
          Reason.Stale _ ->
          new Verdict(
              Status.ACHIEVED,
              new Reason.ShownBefore(outlook.logAchieved(), rule.logNeeded()),
              outlook);
    };
  }

  /**
   * The verdict while the time runs, if the last answer is so many days old: what is well needs
   * fresh answers to say so. What is not well stays as it is.
   *
   * @param days since the last answer, none or more
   * @param most that may have passed
   */
  public Verdict afterSilence(long days, long most) {
    boolean green = status == Status.ACHIEVED || status == Status.ON_TRACK;
    return green && days > most
        ? new Verdict(Status.NOT_ENOUGH_EVIDENCE, new Reason.Stale(days, most, status), outlook)
        : this;
  }

  /** How many answers it rests on. */
  public long n() {
    return outlook.n();
  }

  /** The natural logarithm of the e-value that the mean lies beyond the target. */
  public double logAchieved() {
    return outlook.logAchieved();
  }

  /** The natural logarithm of the e-value that the mean lies short of the target. */
  public double logOffTrack() {
    return outlook.logOffTrack();
  }

  private static Verdict tooFew(Outlook outlook, Rule rule) {
    return new Verdict(
        Status.NOT_ENOUGH_EVIDENCE, new Reason.TooFewAnswers(outlook.n(), rule.minimum()), outlook);
  }

  private static Verdict running(Outlook outlook, Rule rule) {
    double needed = rule.logNeeded();
    if (outlook.logAchieved() >= needed) {
      return new Verdict(
          Status.ACHIEVED, new Reason.ShownBeyond(outlook.logAchieved(), needed), outlook);
    }
    if (outlook.logOffTrack() >= needed) {
      return new Verdict(
          Status.OFF_TRACK, new Reason.ShownShort(outlook.logOffTrack(), needed), outlook);
    }
    double probability = outlook.targetInTheEnd();
    return new Verdict(
        forecast(probability), new Reason.Forecast(probability, outlook.expected()), outlook);
  }

  static Status forecast(double probability) {
    if (probability >= LIKELY) {
      return Status.ON_TRACK;
    }
    return probability <= UNLIKELY ? Status.OFF_TRACK : Status.AT_RISK;
  }

  private static Verdict last(
      Statistic statistic, Histogram answers, Aim aim, Rule rule, Outlook outlook) {
    if (!rule.spending().hasLastLook()) {
      return new Verdict(
          Status.NOT_SHOWN,
          new Reason.NeitherShown(outlook.logAchieved(), outlook.logOffTrack(), rule.logNeeded()),
          outlook);
    }
    var interval = statistic.estimate(answers, rule.lastConfidence()).interval();
    var status =
        aim.isBehind(interval)
            ? Status.ACHIEVED
            : aim.isBefore(interval) ? Status.MISSED : Status.NOT_SHOWN;
    return new Verdict(status, new Reason.LastLook(interval), outlook);
  }
}
