package io.outturn.statistics;

/**
 * Normal intervals after a few imagined answers, which keep them honest near the ends of a scale
 * and for small samples.
 */
final class AdjustedWald {
  private static final double ADDED = 3;
  private static final double AT_EACH_END = 0.75;

  private AdjustedWald() {}

  static Estimate nps(Histogram answers, double confidence) {
    var statistic = new Statistic.Nps();
    double promoters = 0;
    double detractors = 0;
    for (int value = answers.scale().low(); value <= answers.scale().high(); value++) {
      double score = statistic.scoreOf(value, answers.scale());
      promoters += score > 0 ? answers.count(value) : 0;
      detractors += score < 0 ? answers.count(value) : 0;
    }
    long n = atLeastOne(answers.n());
    double more = n + ADDED;
    double p = (promoters + AT_EACH_END) / more;
    double d = (detractors + AT_EACH_END) / more;
    double centre = p - d;
    double half = Method.z(confidence) * Math.sqrt((p + d - centre * centre) / more);
    return new Estimate(
        (promoters - detractors) / (double) n,
        within(centre, half, -1, 1),
        confidence,
        n,
        Method.NPS_ADJUSTED_WALD);
  }

  static Estimate mean(Histogram answers, double confidence) {
    var scale = answers.scale();
    long n = atLeastOne(answers.n());
    double inMiddle = scale.size() > 2 ? (ADDED - 2 * AT_EACH_END) / (scale.size() - 2) : 0;
    double atEnds = scale.size() > 2 ? AT_EACH_END : ADDED / 2;
    double sum = 0;
    double moreSum = 0;
    double moreSquares = 0;
    for (int value = scale.low(); value <= scale.high(); value++) {
      boolean end = value == scale.low() || value == scale.high();
      double more = answers.count(value) + (end ? atEnds : inMiddle);
      double fromLow = value - scale.low();
      sum += answers.count(value) * fromLow;
      moreSum += more * fromLow;
      moreSquares += more * fromLow * fromLow;
    }
    double total = n + ADDED;
    double centre = moreSum / total;
    double variance = Math.max(0, moreSquares / total - centre * centre);
    double half = Method.z(confidence) * Math.sqrt(variance / total);
    return new Estimate(
        scale.low() + sum / n,
        within(scale.low() + centre, half, scale.low(), scale.high()),
        confidence,
        n,
        Method.MEAN_SPREAD);
  }

  private static Interval within(double centre, double half, double least, double greatest) {
    return new Interval(Math.max(least, centre - half), Math.min(greatest, centre + half));
  }

  private static long atLeastOne(long n) {
    if (n < 1) {
      throw new IllegalArgumentException("An estimate needs at least one answer");
    }
    return n;
  }
}
