package io.outturn.statistics.change;

import io.outturn.statistics.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What p-values are still worth when several questions were asked at once. An adjusted p-value is
 * read like one that stands alone.
 */
public enum Adjustment {
  /**
   * The chance of even one false alarm in the family stays below the level, however the tests hang
   * together: for a few comparisons named in advance, such as key results.
   *
   * <p>Source: Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian
   * Journal of Statistics 6(2).
   */
  HOLM {
    @Override
    void adjust(double[] rising) {
      double most = 0;
      for (int i = 0; i < rising.length; i++) {
        most = Math.max(most, Math.min(1, (rising.length - i) * rising[i]));
        rising[i] = most;
      }
    }
  },
  /**
   * The expected share of false alarms among all alarms stays below the level if the tests are
   * independent or hang together positively: for a scan over many segments.
   *
   * <p>Source: Benjamini and Hochberg (1995), Controlling the false discovery rate, Journal of the
   * Royal Statistical Society B 57(1).
   */
  BENJAMINI_HOCHBERG {
    @Override
    void adjust(double[] rising) {
      double least = 1;
      for (int i = rising.length - 1; i >= 0; i--) {
        least = Math.min(least, (double) rising.length / (i + 1) * rising[i]);
        rising[i] = least;
      }
    }
  };

  /** Adjusts p-values that are in rising order, in place. */
  abstract void adjust(double[] rising);

  /**
   * The adjusted p-values of a family, in the order of the family.
   *
   * @param family p-values from 0 to 1, all of those that were looked at
   * @throws IllegalArgumentException for anything that is not a p-value
   */
  public List<Double> of(List<Double> family) {
    family.forEach(Adjustment::demandProbability);
    var order = order(family);
    var adjusted = Arrays.stream(order).mapToDouble(family::get).toArray();
    adjust(adjusted);
    var inOrder = new Double[order.length];
    for (int i = 0; i < order.length; i++) {
      inOrder[order[i]] = adjusted[i];
    }
    return List.of(inOrder);
  }

  /** The same where some tests had nothing to say: they stay so, and the family is the smaller. */
  public List<Finding<Double>> ofFindings(List<Finding<Double>> family) {
    var adjusted = of(family.stream().map(Finding::known).flatMap(Optional::stream).toList());
    var inOrder = new ArrayList<Finding<Double>>();
    int known = 0;
    for (var finding : family) {
      inOrder.add(
          switch (finding) {
            case Finding.Found<Double> _ -> Finding.found(adjusted.get(known++));
            case Finding.NotKnown<Double> silent -> silent;
          });
    }
    return List.copyOf(inOrder);
  }

  private static int[] order(List<Double> family) {
    return IntStream.range(0, family.size())
        .boxed()
        .sorted(Comparator.comparing(family::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static void demandProbability(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("A p-value lies from 0 to 1, not at " + p);
    }
  }
}
