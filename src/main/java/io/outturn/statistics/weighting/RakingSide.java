package io.outturn.statistics.weighting;

import io.outturn.statistics.weighting.Raking.Category;
import java.util.List;
import java.util.stream.IntStream;

/** One margin of a raking table: its categories, what they should hold, and who is in which. */
final class RakingSide {
  private final List<Category> categories;
  private final double[] wanted;
  private final int[] categoryOfCell;

  RakingSide(List<Category> categories, double[] wanted, int[] categoryOfCell) {
    this.categories = categories;
    this.wanted = wanted;
    this.categoryOfCell = categoryOfCell;
  }

  /** The categories that should hold people and hold none. */
  List<Category> missing(double[] cells) {
    var sums = sums(cells);
    return IntStream.range(0, wanted.length)
        .filter(category -> sums[category] == 0 && wanted[category] > 0)
        .mapToObj(categories::get)
        .toList();
  }

  /** Scales the cells of each category to what it should hold, and says how far it was from it. */
  double fit(double[] cells) {
    var factors = sums(cells);
    double distance = 0;
    for (int category = 0; category < wanted.length; category++) {
      double sum = factors[category];
      distance = Math.max(distance, Math.abs(wanted[category] - sum));
      factors[category] = sum == 0 ? 0 : wanted[category] / sum;
    }
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] *= factors[categoryOfCell[cell]];
    }
    return distance;
  }

  private double[] sums(double... cells) {
    var sums = new double[wanted.length];
    for (int cell = 0; cell < cells.length; cell++) {
      sums[categoryOfCell[cell]] += cells[cell];
    }
    return sums;
  }
}
