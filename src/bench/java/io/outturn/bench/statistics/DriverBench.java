package io.outturn.bench.statistics;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.driver.RelativeWeights;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Relative weights of twelve drivers, from the cross sums of 2,000 people. */
@State(Scope.Benchmark)
public class DriverBench {
  private static final int DRIVERS = 12;
  private static final int PEOPLE = 2_000;

  private final CrossSums answers = answers();

  @Benchmark
  public Finding<RelativeWeights> relativeWeights() {
    return RelativeWeights.of(answers, DRIVERS);
  }

  private static CrossSums answers() {
    var random = new Random(12);
    var sums = CrossSums.empty(DRIVERS + 1);
    for (int person = 0; person < PEOPLE; person++) {
      sums = sums.plus(CrossSums.of(person(random), 1));
    }
    return sums;
  }

  /** Moods that people share make their answers hang together. */
  private static int[] person(Random random) {
    int mood = random.nextInt(3);
    return random.ints(DRIVERS + 1L, 1, 4).map(answer -> answer + mood).toArray();
  }
}
