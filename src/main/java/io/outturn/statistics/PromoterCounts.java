package io.outturn.statistics;

/**
 * The three counts of which the net promoter score is made. Counts of different people add up.
 *
 * @param detractors the answers 0 to 6
 * @param passives the answers 7 and 8
 * @param promoters the answers 9 and 10
 */
public record PromoterCounts(long detractors, long passives, long promoters) {
  public PromoterCounts {
    Counts.demand(detractors, passives, promoters);
  }

  /**
   * The counts of a histogram.
   *
   * @param answers on the scale 0..10
   * @throws IllegalArgumentException on any other scale
   */
  public static PromoterCounts of(Histogram answers) {
    if (!new Statistic.Nps().isDefinedOn(answers.scale())) {
      throw new IllegalArgumentException("nps is not defined on " + answers.scale());
    }
    return new PromoterCounts(answers.between(0, 6), answers.between(7, 8), answers.between(9, 10));
  }

  /** The people of both. */
  public PromoterCounts plus(PromoterCounts other) {
    return new PromoterCounts(
        Counts.added(detractors, other.detractors),
        Counts.added(passives, other.passives),
        Counts.added(promoters, other.promoters));
  }

  /** How many answers there are. */
  public long n() {
    return detractors + passives + promoters;
  }

  /**
   * The standard error of the score, √((p + d - (p - d)²)/n), on -1..1; not known without answers.
   * Equal answers make it 0, however few they are: an interval is better made by {@link #score} or
   * by {@link Statistic.Nps}.
   *
   * <p>Source: the variance of a multinomial contrast; Rocks (2016), Interval estimation for the
   * Net Promoter Score, The American Statistician 70(4).
   */
  public Finding<Double> standardError() {
    return n() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(Math.sqrt(plusImagined(0).variance() / n()));
  }

  /**
   * The score with Tango's score interval, see {@link Method#NPS_SCORE}: the stricter companion of
   * the adjusted Wald interval. Not known without answers.
   *
   * @param confidence between 0 and 1
   */
  public Finding<Estimate> score(double confidence) {
    return n() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(Tango.nps(this, confidence));
  }

  /** The shares after imagined answers, half of them passive and a quarter at each end. */
  Shares plusImagined(double added) {
    double n = n() + added;
    return new Shares((detractors + added / 4) / n, (promoters + added / 4) / n, n);
  }

  /** Shares of detractors and promoters among so many answers, real and imagined. */
  record Shares(double detractors, double promoters, double n) {
    double nps() {
      return promoters - detractors;
    }

    /** Of one answer; written so that it cannot come out below 0. */
    double variance() {
      double passives = Math.max(0, 1 - promoters - detractors);
      return passives * (promoters + detractors) + 4 * promoters * detractors;
    }
  }
}
