package io.outturn.bench.statistics;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark of this package and prints operations per millisecond and bytes allocated
 * per operation. A new class {@code ...Bench} with methods marked {@code @Benchmark} is all it
 * takes to measure something more.
 */
public final class StatisticsBenchmarks {
  private StatisticsBenchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    new Runner(
            new OptionsBuilder()
                .include("io\\.outturn\\.bench\\.statistics\\..*Bench\\.")
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }
}
