package io.outturn.statistics.driver;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** How the drivers correlate with each other and with the outcome, after Pearson. */
public final class Correlations {
  /** How far apart printed correlations of the same pair may be. */
  private static final double ROUNDING = 1e-9;

  private final double[][] amongDrivers;
  private final double[] withOutcome;

  private Correlations(double[][] amongDrivers, double[] withOutcome) {
    this.amongDrivers = amongDrivers;
    this.withOutcome = withOutcome;
  }

  /**
   * Correlations computed elsewhere.
   *
   * @param amongDrivers of every driver with every driver, symmetric, with 1 in the diagonal
   * @param withOutcome of every driver with the outcome, in the same order
   * @throws IllegalArgumentException if they are no correlations
   */
  public static Correlations of(double[][] amongDrivers, double[] withOutcome) {
    demandShape(amongDrivers, withOutcome.length);
    for (int i = 0; i < withOutcome.length; i++) {
      demandCorrelation(withOutcome[i]);
      for (int j = 0; j < withOutcome.length; j++) {
        demandCorrelation(amongDrivers[i][j]);
        demandSame(amongDrivers[i][j], i == j ? 1 : amongDrivers[j][i]);
      }
    }
    return new Correlations(
        Arrays.stream(amongDrivers).map(double[]::clone).toArray(double[][]::new),
        withOutcome.clone());
  }

  /**
   * The correlations of one item with all others, which are the drivers in their order; not known
   * where an item does not vary.
   *
   * @param outcome the outcome's place among at least two items
   */
  public static Finding<Correlations> of(CrossSums answers, int outcome) {
    if (answers.items() < 2 || outcome < 0 || outcome >= answers.items()) {
      throw new IllegalArgumentException(
          "Item %d of %d is no outcome with drivers".formatted(outcome, answers.items()));
    }
    if (answers.n() == 0) {
      return Finding.notKnown(Reason.NO_ANSWERS);
    }
    return answers.allVary()
        ? Finding.found(split(answers.correlations(), outcome))
        : Finding.notKnown(Reason.NO_VARIATION);
  }

  /** How many drivers there are. */
  public int drivers() {
    return withOutcome.length;
  }

  RealMatrix amongDrivers() {
    var exactlySymmetric = new Array2DRowRealMatrix(drivers(), drivers());
    for (int i = 0; i < drivers(); i++) {
      for (int j = 0; j < drivers(); j++) {
        double entry = i == j ? 1 : amongDrivers[Math.max(i, j)][Math.min(i, j)];
        exactlySymmetric.setEntry(i, j, entry);
      }
    }
    return exactlySymmetric;
  }

  RealVector withOutcome() {
    return new ArrayRealVector(withOutcome);
  }

  private static Correlations split(double[][] all, int outcome) {
    var drivers = IntStream.range(0, all.length).filter(item -> item != outcome).toArray();
    var among =
        Arrays.stream(drivers)
            .mapToObj(i -> Arrays.stream(drivers).mapToDouble(j -> all[i][j]).toArray())
            .toArray(double[][]::new);
    var with = Arrays.stream(drivers).mapToDouble(i -> all[i][outcome]).toArray();
    return new Correlations(among, with);
  }

  private static void demandShape(double[][] amongDrivers, int drivers) {
    if (drivers < 1
        || amongDrivers.length != drivers
        || Arrays.stream(amongDrivers).anyMatch(row -> row.length != drivers)) {
      throw new IllegalArgumentException(
          "Drivers need a correlation with each other and with the outcome");
    }
  }

  private static void demandCorrelation(double correlation) {
    if (!(correlation >= -1 && correlation <= 1)) {
      throw new IllegalArgumentException("A correlation lies from -1 to 1, not at " + correlation);
    }
  }

  private static void demandSame(double correlation, double same) {
    if (!(Math.abs(correlation - same) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "A correlation is %s and %s at once".formatted(correlation, same));
    }
  }
}
