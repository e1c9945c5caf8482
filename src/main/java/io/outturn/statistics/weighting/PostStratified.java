package io.outturn.statistics.weighting;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Moments;
import io.outturn.statistics.Statistic;

/**
 * A score in which every stratum has its share of the population: Σ W m over the strata's means m
 * and shares W = N/ΣN.
 *
 * <p>Sources: Holt and Smith (1979), Post stratification, Journal of the Royal Statistical Society
 * A 142(1); Cochran (1977), Sampling Techniques, sections 5.4 and 5A.9; Lumley (2010), Complex
 * Surveys, section 7.2.
 *
 * @param value in the statistic's unit
 * @param linearisedError the standard error of a weighted mean whose weights were made after the
 *     answers, √(n/(n - 1) Σ (W/n)² Σ(x - m)²); not known from one answer
 * @param stratifiedError the standard error if so many answers were wanted from each stratum, √(Σ
 *     W² s²/n); not known if a stratum has only one answer
 * @param finiteError the same for people of whom a share f = n/N has answered, √(Σ W² (1 - f)
 *     s²/n), which is 0 when everybody has
 * @param weights what the weights cost
 */
public record PostStratified(
    double value,
    Finding<Double> linearisedError,
    Finding<Double> stratifiedError,
    Finding<Double> finiteError,
    DesignEffect weights) {
  /** What a stratum with answers adds. */
  private record Part(double share, Moments moments, double notAsked) {
    double linearised() {
      return share / moments.n() * (share / moments.n()) * moments.squares();
    }

    double stratified() {
      return share * share * moments.squares() / (moments.n() - 1.0) / moments.n();
    }
  }

  static PostStratified of(Statistic statistic, Strata strata) {
    var parts =
        strata.byName().values().stream()
            .flatMap(stratum -> part(statistic, stratum, strata.population()).known().stream())
            .toList();
    long n = parts.stream().mapToLong(part -> part.moments.n()).sum();
    boolean anySingle = parts.stream().anyMatch(part -> part.moments.n() == 1);
    return new PostStratified(
        parts.stream().mapToDouble(part -> part.share * part.moments.mean()).sum(),
        error(n > 1, n / (n - 1.0) * parts.stream().mapToDouble(Part::linearised).sum()),
        error(!anySingle, parts.stream().mapToDouble(Part::stratified).sum()),
        error(!anySingle, parts.stream().mapToDouble(p -> p.notAsked * p.stratified()).sum()),
        weights(strata));
  }

  private static Finding<Part> part(Statistic statistic, Stratum stratum, long population) {
    double asked = (double) stratum.answers().n() / stratum.population();
    return Moments.of(statistic, stratum.answers())
        .map(it -> new Part((double) stratum.population() / population, it, 1 - asked));
  }

  private static Finding<Double> error(boolean known, double variance) {
    return known ? Finding.found(Math.sqrt(variance)) : Finding.notKnown(Reason.TOO_FEW_ANSWERS);
  }

  private static DesignEffect weights(Strata strata) {
    var sums = new WeightSums();
    strata.byName().values().stream()
        .filter(stratum -> stratum.answers().n() > 0)
        .forEach(stratum -> sums.add(stratum.weight(), stratum.answers().n()));
    return sums.designEffect();
  }
}
