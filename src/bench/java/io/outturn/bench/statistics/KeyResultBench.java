package io.outturn.bench.statistics;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Evidence;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.verdict.Aim;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Verdict;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a page computes for each key result. */
@State(Scope.Benchmark)
public class KeyResultBench {
  private static final Statistic NPS = new Statistic.Nps();
  private static final Statistic MEAN = new Statistic.Mean();
  private static final Rule RULE = Rule.usual(10);

  private final Histogram recommendations =
      Histogram.of(new Scale(0, 10), Map.of(3, 4L, 5, 3L, 6, 3L, 7, 10L, 8, 15L, 9, 30L, 10, 35L));
  private final Histogram satisfaction =
      Histogram.of(new Scale(1, 5), Map.of(1, 4L, 2, 6L, 3, 15L, 4, 40L, 5, 35L));

  /** An estimate with its interval. */
  public record Line(Estimate estimate, Verdict verdict) {}

  /** The goal: below 200 microseconds, which is above 5 operations a millisecond. */
  @Benchmark
  public Line estimateAndStatusOfPromoterScore() {
    return new Line(
        NPS.estimate(recommendations, 0.95),
        Verdict.soFar(NPS, recommendations, new Aim(0.2, 0.4), 100, RULE));
  }

  @Benchmark
  public Line estimateAndStatusOfMean() {
    return new Line(
        MEAN.estimate(satisfaction, 0.95),
        Verdict.soFar(MEAN, satisfaction, new Aim(3.5, 4), 100, RULE));
  }

  @Benchmark
  public Interval confidenceSequence() {
    return Evidence.interval(NPS, recommendations, 0.95);
  }
}
