package io.outturn.statistics.weighting;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Moments;
import io.outturn.statistics.Statistic;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sample with its weights; see {@link Raking}.
 *
 * @param cells those with answers; any other stays empty
 */
public record Raked(SortedMap<Cell, Weighted> cells) implements Raking {
  /**
   * A cell's answers and whom they stand for.
   *
   * @param answers at least one
   * @param people how many people, or which share of them; at least 0
   */
  public record Weighted(Histogram answers, double people) {
    /** How many people each answer stands for. */
    public double weight() {
      return people / answers.n();
    }
  }

  public Raked {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  static Raked of(Map<Cell, Weighted> cells) {
    return new Raked(new TreeMap<>(cells));
  }

  /** How many people stand behind a cell; 0 for one without answers. */
  public double people(Cell cell) {
    return Optional.ofNullable(cells.get(cell)).map(Weighted::people).orElse(0.0);
  }

  /** How many people each answer of a cell stands for; not known without answers. */
  public Finding<Double> weight(Cell cell) {
    return Optional.ofNullable(cells.get(cell))
        .map(weighted -> Finding.found(weighted.weight()))
        .orElse(Finding.notKnown(Reason.NO_ANSWERS));
  }

  /**
   * The weighted mean of a statistic's scores, in its unit: a weighted share for a top box.
   *
   * @throws IllegalArgumentException if the statistic is not defined on the answers' scale
   */
  public double score(Statistic statistic) {
    double all = cells.values().stream().mapToDouble(Weighted::people).sum();
    return cells.values().stream()
        .mapToDouble(cell -> cell.people / all * mean(statistic, cell.answers))
        .sum();
  }

  private static double mean(Statistic statistic, Histogram answers) {
    return Moments.of(statistic, answers).known().orElseThrow().mean();
  }

  /** What the weights cost in precision. */
  public DesignEffect weights() {
    var sums = new WeightSums();
    cells.values().forEach(cell -> sums.add(cell.weight(), cell.answers.n()));
    return sums.designEffect();
  }
}
