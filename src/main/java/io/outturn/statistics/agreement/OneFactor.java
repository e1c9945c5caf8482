package io.outturn.statistics.agreement;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The likeliest model in which one common factor explains the correlations of the items, {@code R =
 * λλ' + diag(ψ)}.
 *
 * <p>Source: Jöreskog (1967), Some contributions to maximum likelihood factor analysis,
 * Psychometrika 32(4): steps of a Newton kind on the logarithms of the uniquenesses, see {@link
 * Misfit}.
 *
 * @param loadings λ, each item's correlation with the factor; their sum is not negative
 * @param uniquenesses ψ, the share of each item's variance that the factor leaves over
 */
record OneFactor(List<Double> loadings, List<Double> uniquenesses) {
  /** Below this smallest eigenvalue of the correlations, an item follows from the others. */
  private static final double COLLINEAR = 1e-8;

  /** No slope at all, but for rounding. */
  private static final double FLAT = 1e-10;

  private static final int STEPS = 500;

  static Finding<OneFactor> fit(double[][] correlations) {
    var r = new Array2DRowRealMatrix(correlations);
    if (Arrays.stream(new EigenDecomposition(r).getRealEigenvalues()).min().orElseThrow()
        < COLLINEAR) {
      return Finding.notKnown(Reason.COLLINEAR);
    }
    var misfit = Misfit.start(r);
    for (int step = 0; step < STEPS && misfit.slope() > FLAT; step++) {
      var better = misfit.better();
      if (better.isEmpty()) {
        return Finding.notKnown(Reason.NOT_CONVERGED);
      }
      misfit = better.get();
    }
    return ending(misfit);
  }

  private static Finding<OneFactor> ending(Misfit misfit) {
    if (misfit.slope() > FLAT) {
      return Finding.notKnown(Reason.NOT_CONVERGED);
    }
    if (misfit.atBound()) {
      return Finding.notKnown(Reason.HEYWOOD_CASE);
    }
    return misfit.isDetermined()
        ? Finding.found(of(misfit))
        : Finding.notKnown(Reason.NOTHING_IN_COMMON);
  }

  private static OneFactor of(Misfit misfit) {
    var loadings = misfit.loadings();
    double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
    return new OneFactor(
        Arrays.stream(loadings).map(loading -> sign * loading).boxed().toList(),
        Arrays.stream(misfit.uniquenesses()).boxed().toList());
  }
}
