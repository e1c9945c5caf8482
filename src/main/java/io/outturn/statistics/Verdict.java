package io.outturn.statistics;

/**
 * What the answers say about a target so far. It may be asked for after every answer: the chance
 * that a target which is not exceeded is ever called achieved stays below {@value #ALPHA}, and so
 * does the chance that one which is not missed is ever called off track. See {@link Evidence}.
 *
 * <p>A verdict describes the answers that it was given. Whoever keeps "achieved" once it was
 * reached keeps it outside.
 *
 * @param status what may be said
 * @param n the answers it rests on
 * @param logAchieved the natural logarithm of the e-value that the mean lies beyond the target, in
 *     the wanted direction
 * @param logOffTrack the natural logarithm of the e-value that the mean lies short of the target
 */
public record Verdict(Status status, long n, double logAchieved, double logOffTrack) {
  /** The error that each of the two claims is allowed, over any number of looks. */
  public static final double ALPHA = 0.05;

  /** What may be said about a target. */
  public enum Status {
    /** Fewer answers than anything may be said about. */
    NOT_ENOUGH_ANSWERS,
    /** The mean is shown to lie beyond the target. */
    ACHIEVED,
    /** The mean is shown to lie short of the target. */
    OFF_TRACK,
    /** The answers allow both. */
    UNDECIDED
  }

  /**
   * The verdict on a target. A target below the baseline is one to get down to; any other is one to
   * exceed.
   *
   * @param baseline where the statistic was at the start, in the statistic's unit
   * @param target within {@link Statistic#range}
   * @param minimum the fewest answers that anything may be said about
   * @throws IllegalArgumentException for a target outside the range, or a baseline that is no
   *     number
   */
  public static Verdict of(
      Statistic statistic, Histogram answers, double baseline, double target, long minimum) {
    if (Double.isNaN(baseline)) {
      throw new IllegalArgumentException("A verdict needs a baseline");
    }
    var evidence = Evidence.of(statistic, answers, target);
    boolean down = target < baseline;
    double logAchieved = down ? evidence.logBelow() : evidence.logAbove();
    double logOffTrack = down ? evidence.logAbove() : evidence.logBelow();
    var status =
        answers.n() < minimum ? Status.NOT_ENOUGH_ANSWERS : status(logAchieved, logOffTrack);
    return new Verdict(status, answers.n(), logAchieved, logOffTrack);
  }

  private static Status status(double logAchieved, double logOffTrack) {
    double needed = -Math.log(ALPHA);
    if (logAchieved >= needed) {
      return Status.ACHIEVED;
    }
    return logOffTrack >= needed ? Status.OFF_TRACK : Status.UNDECIDED;
  }
}
