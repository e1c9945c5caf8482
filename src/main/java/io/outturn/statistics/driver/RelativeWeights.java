package io.outturn.statistics.driver;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * How much of an outcome's variance each driver accounts for, although the drivers overlap:
 * relative weights. They rest on drivers made uncorrelated that stay as near as possible to the
 * real ones; with {@code R = PΛP'} for the drivers' correlations, {@code S = PΛ^½P'} its symmetric
 * root and r the correlations with the outcome, the weight of driver j is {@code Σ S²ⱼₖ (S⁻¹r)²ₖ}.
 * The weights add up to R².
 *
 * <p>Source: Johnson (2000), A heuristic method for estimating the relative weight of predictor
 * variables in multiple regression, Multivariate Behavioral Research 35(1).
 *
 * @param rSquared the share of the outcome's variance that all drivers together explain, 0 to 1
 * @param weights each driver's part of it, in the drivers' order, none of them negative
 */
public record RelativeWeights(double rSquared, List<Double> weights) {
  /** Below this smallest eigenvalue, a driver follows from the others. */
  private static final double COLLINEAR = 1e-8;

  /** How far above 1 rounding may lift the explained share. */
  private static final double ROUNDING = 1e-9;

  private static final int FEWEST = 100;
  private static final int FEWEST_BY_DRIVER = 10;

  public RelativeWeights {
    weights = List.copyOf(weights);
  }

  /**
   * The weights from correlations; not known where a driver follows from the others.
   *
   * @throws IllegalArgumentException for correlations that no answers can have
   */
  public static Finding<RelativeWeights> of(Correlations correlations) {
    var eigen = new EigenDecomposition(correlations.amongDrivers());
    if (Arrays.stream(eigen.getRealEigenvalues()).min().orElseThrow() < COLLINEAR) {
      return Finding.notKnown(Reason.COLLINEAR);
    }
    var slopes = throughInverseRoot(eigen, correlations.withOutcome());
    return Finding.found(of(eigen.getSquareRoot().getData(), slopes.toArray()));
  }

  /**
   * The weights of all items but the outcome, in their order; not known below {@link
   * #fewestAnswers}, where an item does not vary, and where a driver follows from the others.
   *
   * @param outcome the outcome's place among the items
   */
  public static Finding<RelativeWeights> of(CrossSums answers, int outcome) {
    return enough(answers, Correlations.of(answers, outcome)).then(RelativeWeights::of);
  }

  /**
   * The fewest answers from which weights may be computed: a hundred, and ten for each driver.
   *
   * @param drivers how many drivers there are
   */
  public static long fewestAnswers(int drivers) {
    return Math.max(FEWEST, (long) FEWEST_BY_DRIVER * drivers);
  }

  /**
   * Each driver's part of what all explain, from 0 to 1, adding up to 1; not known where they
   * explain nothing.
   */
  public Finding<List<Double>> shares() {
    return rSquared > 0
        ? Finding.found(weights.stream().map(weight -> weight / rSquared).toList())
        : Finding.notKnown(Reason.NOTHING_EXPLAINED);
  }

  private static Finding<Correlations> enough(CrossSums answers, Finding<Correlations> all) {
    boolean tooFew = answers.n() > 0 && answers.n() < fewestAnswers(answers.items() - 1);
    return tooFew ? Finding.notKnown(Reason.TOO_FEW_ANSWERS) : all;
  }

  /** {@code S⁻¹r}, with the root's own eigenvectors. */
  private static RealVector throughInverseRoot(EigenDecomposition eigen, RealVector withOutcome) {
    var along = eigen.getVT().operate(withOutcome);
    for (int k = 0; k < along.getDimension(); k++) {
      along.setEntry(k, along.getEntry(k) / Math.sqrt(eigen.getRealEigenvalue(k)));
    }
    return eigen.getV().operate(along);
  }

  private static RelativeWeights of(double[][] root, double[] slopes) {
    double rSquared = Arrays.stream(slopes).map(slope -> slope * slope).sum();
    if (rSquared > 1 + ROUNDING) {
      throw new IllegalArgumentException("No answers have correlations that explain " + rSquared);
    }
    return new RelativeWeights(
        Math.min(1, rSquared), Arrays.stream(root).map(row -> weight(row, slopes)).toList());
  }

  private static double weight(double[] row, double[] slopes) {
    double weight = 0;
    for (int k = 0; k < row.length; k++) {
      weight += row[k] * row[k] * slopes[k] * slopes[k];
    }
    return weight;
  }
}
