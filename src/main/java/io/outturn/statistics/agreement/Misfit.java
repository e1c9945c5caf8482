package io.outturn.statistics.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * How badly one common factor explains correlations, given the logarithms θ of the uniquenesses:
 * {@code Σ (e - ln e - 1)} over all eigenvalues e but the greatest of {@code ψ^-½ R ψ^-½}, which is
 * the likelihood with the best loadings already put in. Its slope is {@code Σ (1 - e) v²}, and its
 * curvature nearly {@code (Σ v v')²}, over the same eigenvalues with their eigenvectors v.
 */
final class Misfit {
  /** The least uniqueness, below which an item would be explained entirely. */
  private static final double BOUND = Math.log(0.005);

  /** Keeps the curvature away from zero, where a step would have no length. */
  private static final double RIDGE = 1e-9;

  /** Below this curvature, which holds the ridge, the likelihood does not tell choices apart. */
  private static final double LEAST_CURVATURE = 1e-8;

  /** The longest step, a factor of e² in a uniqueness. */
  private static final double LONGEST = 2;

  /** The part of the promised improvement that a step must keep to be taken. */
  private static final double KEPT = 1e-4;

  private static final int HALVINGS = 40;

  private final RealMatrix correlations;
  private final double[] theta;
  private final EigenDecomposition eigen;
  private final double value;
  private final double[] slope;

  private Misfit(RealMatrix correlations, double[] theta) {
    this.correlations = correlations;
    this.theta = theta;
    this.eigen = new EigenDecomposition(weighed(correlations, theta));
    this.value = value(eigen.getRealEigenvalues());
    this.slope = slope(eigen);
  }

  /** From {@code (1 - 1/(2k))} of what the other items leave over of each. */
  static Misfit start(RealMatrix correlations) {
    int k = correlations.getRowDimension();
    var inverse = MatrixUtils.inverse(correlations);
    var theta = new double[k];
    Arrays.setAll(theta, i -> Math.max(BOUND, Math.log((1 - 0.5 / k) / inverse.getEntry(i, i))));
    return new Misfit(correlations, theta);
  }

  /** The steepest slope along any uniqueness that can still move. */
  double slope() {
    return Arrays.stream(free()).mapToDouble(i -> Math.abs(slope[i])).max().orElse(0);
  }

  /** Whether an item is left without a part of its own. */
  boolean atBound() {
    return Arrays.stream(theta).anyMatch(logarithm -> logarithm <= BOUND);
  }

  /** Whether other uniquenesses would be worse, in whatever direction they lie. */
  boolean isDetermined() {
    var all = IntStream.range(0, theta.length).toArray();
    var curvatures = new EigenDecomposition(curvature(all)).getRealEigenvalues();
    return Arrays.stream(curvatures).min().orElseThrow() > LEAST_CURVATURE;
  }

  /** A better choice of uniquenesses, if rounding leaves one to be seen. */
  Optional<Misfit> better() {
    var step = step();
    for (int i = 0; i < HALVINGS; i++) {
      var next = at(step);
      if (next.improves(this)) {
        return Optional.of(next);
      }
      step = step.mapDivide(2);
    }
    return Optional.empty();
  }

  double[] uniquenesses() {
    return Arrays.stream(theta).map(Math::exp).toArray();
  }

  double[] loadings() {
    double common = Math.sqrt(Math.max(0, eigen.getRealEigenvalue(0) - 1));
    var loadings = eigen.getEigenvector(0).toArray();
    Arrays.setAll(loadings, i -> loadings[i] * common * Math.exp(theta[i] / 2));
    return loadings;
  }

  /** Near the best choice rounding hides an improvement that the slope still shows. */
  private boolean improves(Misfit before) {
    double promised = 0;
    for (int i = 0; i < theta.length; i++) {
      promised += before.slope[i] * (theta[i] - before.theta[i]);
    }
    return value <= before.value + KEPT * promised
        || (value < before.value + 1e-14 && slope() < before.slope());
  }

  private Misfit at(RealVector step) {
    var next = new double[theta.length];
    Arrays.setAll(next, i -> Math.max(BOUND, theta[i] + step.getEntry(i)));
    return new Misfit(correlations, next);
  }

  private RealVector step() {
    var free = free();
    var downhill = new ArrayRealVector(Arrays.stream(free).mapToDouble(i -> -slope[i]).toArray());
    var newton = new LUDecomposition(curvature(free)).getSolver().solve(downhill);
    var step = new ArrayRealVector(theta.length);
    IntStream.range(0, free.length).forEach(i -> step.setEntry(free[i], newton.getEntry(i)));
    return step.mapMultiply(Math.min(1, LONGEST / step.getLInfNorm()));
  }

  private RealMatrix curvature(int[] free) {
    var first = eigen.getEigenvector(0);
    var curvature = new Array2DRowRealMatrix(free.length, free.length);
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; j < free.length; j++) {
        double same = i == j ? 1 : 0;
        double rest = same - first.getEntry(free[i]) * first.getEntry(free[j]);
        curvature.setEntry(i, j, rest * rest + same * RIDGE);
      }
    }
    return curvature;
  }

  private int[] free() {
    return IntStream.range(0, theta.length).filter(i -> theta[i] > BOUND || slope[i] < 0).toArray();
  }

  private static RealMatrix weighed(RealMatrix correlations, double[] theta) {
    var weighed = correlations.copy();
    for (int i = 0; i < theta.length; i++) {
      for (int j = 0; j < theta.length; j++) {
        weighed.multiplyEntry(i, j, Math.exp(-(theta[i] + theta[j]) / 2));
      }
    }
    return weighed;
  }

  private static double value(double[] eigenvalues) {
    return Arrays.stream(eigenvalues).skip(1).map(e -> e - Math.log(e) - 1).sum();
  }

  private static double[] slope(EigenDecomposition eigen) {
    var slope = new double[eigen.getRealEigenvalues().length];
    for (int m = 1; m < slope.length; m++) {
      double e = eigen.getRealEigenvalue(m);
      var v = eigen.getEigenvector(m);
      for (int i = 0; i < slope.length; i++) {
        slope[i] += (1 - e) * v.getEntry(i) * v.getEntry(i);
      }
    }
    return slope;
  }
}
