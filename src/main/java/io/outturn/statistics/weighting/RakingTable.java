package io.outturn.statistics.weighting;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.weighting.Raking.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells with answers as an array, and for each margin the category that each cell is in. */
final class RakingTable {
  private static final int ROUNDS = 20_000;
  private static final double SAME_POPULATION = 1e-9;

  private final List<Map.Entry<Cell, Histogram>> cells;
  private final double[] fitted;
  private final List<RakingSide> sides;
  private final double population;

  RakingTable(Sample sample, List<Margin> margins) {
    population = demandOnePopulation(margins);
    sample.answers().keySet().forEach(cell -> demandKnown(cell, margins));
    cells = sample.answers().entrySet().stream().filter(it -> it.getValue().n() > 0).toList();
    fitted = cells.stream().map(Map.Entry::getValue).mapToDouble(Histogram::n).toArray();
    sides = new ArrayList<>();
    for (int i = 0; i < margins.size(); i++) {
      sides.add(side(margins.get(i), i));
    }
  }

  private static double demandOnePopulation(List<Margin> margins) {
    if (margins.isEmpty()) {
      throw new IllegalArgumentException("Raking needs at least one margin");
    }
    double population = margins.getFirst().total();
    for (var margin : margins) {
      if (Math.abs(margin.total() - population) > SAME_POPULATION * population) {
        throw new IllegalArgumentException(
            "%s divides %s people and %s divides %s"
                .formatted(margins.getFirst().trait(), population, margin.trait(), margin.total()));
      }
    }
    return population;
  }

  private static void demandKnown(Cell cell, List<Margin> margins) {
    if (cell.categories().size() != margins.size()) {
      throw new IllegalArgumentException(
          "A cell has one category of each margin, not " + cell.categories());
    }
    for (int i = 0; i < margins.size(); i++) {
      if (!margins.get(i).population().containsKey(cell.categories().get(i))) {
        throw new IllegalArgumentException(
            "%s is no category of %s".formatted(cell.categories().get(i), margins.get(i).trait()));
      }
    }
  }

  /** Scaled to the first margin's total, so that differences below a billionth fit. */
  private RakingSide side(Margin margin, int position) {
    var names = List.copyOf(margin.population().keySet());
    double scale = population / margin.total();
    return new RakingSide(
        names.stream().map(name -> new Category(margin.trait(), name)).toList(),
        margin.population().values().stream().mapToDouble(people -> people * scale).toArray(),
        cells.stream()
            .mapToInt(cell -> names.indexOf(cell.getKey().categories().get(position)))
            .toArray());
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  List<Category> missing() {
    return sides.stream().flatMap(side -> side.missing(fitted).stream()).toList();
  }

  /** Fits one margin after the other until all are met; false if they cannot be. */
  boolean fit(double exactness) {
    for (int round = 0; round < ROUNDS; round++) {
      if (round() <= exactness * population) {
        return true;
      }
    }
    return false;
  }

  /** How far the margins were from being met before each was. */
  private double round() {
    double distance = 0;
    for (var side : sides) {
      distance = Math.max(distance, side.fit(fitted));
    }
    return distance;
  }

  /** The cells with the people that the fit puts behind them. */
  Map<Cell, Raked.Weighted> fitted() {
    var people = new HashMap<Cell, Raked.Weighted>();
    for (int i = 0; i < fitted.length; i++) {
      var cell = cells.get(i);
      people.put(cell.getKey(), new Raked.Weighted(cell.getValue(), fitted[i]));
    }
    return people;
  }
}
