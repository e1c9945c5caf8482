package io.outturn.statistics.agreement;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;

/**
 * How far any number of raters agree beyond chance, also where not everybody rated everything:
 * Krippendorff's alpha, {@code 1 - (n-1) Σ o δ² / Σ n n' δ²} over all pairs of different values, with
 * their coincidences o, how often they occur, n and n', and the squared distance δ² of the level of
 * measurement. It is 1 if all agree, 0 at chance and negative below.
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
    var table = Table.of(coincidences);
    return table.values.length < 2
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(
            new KrippendorffAlpha(table.alpha(level), level, coincidences.units()));
  }

  /** What may be built on the ratings. */
  public Reliance reliance() {
    return Reliance.of(value);
  }

  /** The coincidences of all values that occur, upwards, and how often each occurs. */
  private record Table(double[] values, double[][] coincidences, double[] counts) {
    static Table of(Coincidences coincidences) {
      var ratings = coincidences.counts().keySet();
      var values = ratings.stream().mapToInt(Coincidences.Pair::rating).distinct().toArray();
      var table = new double[values.length][values.length];
      coincidences
          .counts()
          .forEach(
              (pair, count) -> {
                int row = Arrays.binarySearch(values, pair.rating());
                int column = Arrays.binarySearch(values, pair.other());
                table[row][column] += count / (pair.ratings() - 1.0);
              });
      var counts = Arrays.stream(table).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
      return new Table(Arrays.stream(values).asDoubleStream().toArray(), table, counts);
    }

    double alpha(Level level) {
      double observed = 0;
      double expected = 0;
      for (int high = 1; high < values.length; high++) {
        for (int low = 0; low < high; low++) {
          double distance = level.distance(low, high, values, counts);
          observed += coincidences[low][high] * distance * distance;
          expected += counts[low] * counts[high] * distance * distance;
        }
      }
      return 1 - (Arrays.stream(counts).sum() - 1) * observed / expected;
    }
  }
}
