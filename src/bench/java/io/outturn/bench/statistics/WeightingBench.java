package io.outturn.bench.statistics;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.weighting.Cell;
import io.outturn.statistics.weighting.Margin;
import io.outturn.statistics.weighting.Raking;
import io.outturn.statistics.weighting.Sample;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Raking 100,000 answers on three margins of five, four and three categories. */
@State(Scope.Benchmark)
public class WeightingBench {
  private static final int ANSWERS = 100_000;
  private static final Scale SCALE = new Scale(1, 5);

  private final Sample sample = sample();
  private final List<Margin> margins =
      List.of(
          Margin.of("region", Map.of("a", 250.0, "b", 250.0, "c", 200.0, "d", 200.0, "e", 100.0)),
          Margin.of("size", Map.of("a", 400.0, "b", 300.0, "c", 200.0, "d", 100.0)),
          Margin.of("channel", Map.of("a", 500.0, "b", 300.0, "c", 200.0)));

  @Benchmark
  public Raking rake() {
    return Raking.of(sample, margins);
  }

  private static Sample sample() {
    var random = new Random(11);
    Map<Cell, Histogram> cells = new HashMap<>();
    for (int i = 0; i < ANSWERS; i++) {
      var cell = Cell.of(category(random, 5), category(random, 4), category(random, 3));
      var answer = Histogram.of(SCALE, Map.of(1 + random.nextInt(5), 1L));
      cells.merge(cell, answer, Histogram::plus);
    }
    return Sample.of(cells);
  }

  private static String category(Random random, int categories) {
    return String.valueOf((char) ('a' + random.nextInt(categories)));
  }
}
