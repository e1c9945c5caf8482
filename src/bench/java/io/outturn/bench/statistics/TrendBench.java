package io.outturn.bench.statistics;

import io.outturn.statistics.Finding;
import io.outturn.statistics.trend.Series;
import io.outturn.statistics.trend.Trend;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Mann-Kendall and Theil-Sen on a year of days. */
@State(Scope.Benchmark)
public class TrendBench {
  private static final int DAYS = 365;

  private final Series year =
      Series.of(
          new Random(13).doubles(DAYS).map(noise -> Math.round(100 * noise) / 100.0).toArray());

  @Benchmark
  public Finding<Trend> trend() {
    return Trend.of(year);
  }
}
