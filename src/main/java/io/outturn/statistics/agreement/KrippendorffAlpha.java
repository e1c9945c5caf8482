package io.outturn.statistics.agreement;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * How far any number of raters agree beyond chance, also where not everybody rated everything:
 * Krippendorff's alpha, {@code 1 - (n-1) Σ o δ² / Σ n n' δ²} over all pairs of different values,
 * with their coincidences o, how often they occur, n and n', and the squared distance δ² of the
 * level of measurement. It is 1 if all agree, 0 at chance and negative below.
 *
 * <p>Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of
 * Pennsylvania.
 *
 * @param value alpha, at most 1
 * @param level what the values mean
 * @param units the units that were rated at least twice
 */
public record KrippendorffAlpha(double value, Level level, long units) {
  /**
   * Alpha; not known where no unit was rated twice, and where all ratings that could be compared
   * are the same, because agreement is no achievement then.
   */
  public static Finding<KrippendorffAlpha> of(Coincidences coincidences, Level level) {
    if (coincidences.units() == 0) {
      return Finding.notKnown(
          coincidences.ratedOnce() == 0 ? Reason.NO_ANSWERS : Reason.NOTHING_RATED_TWICE);
    }
    var table = new CoincidenceTable(coincidences);
    return !table.varies()
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(new KrippendorffAlpha(table.alpha(level), level, coincidences.units()));
  }

  /** What may be built on the ratings. */
  public Reliance reliance() {
    return Reliance.of(value);
  }
}
