package io.outturn.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.provider.Arguments;

/** Random histograms, each with the seed that makes it again, for laws that hold for all. */
final class Laws {
  static final Offset<Double> CLOSE = Assertions.within(1e-9);
  private static final int CASES = 60;
  private static final List<Scale> SCALES =
      List.of(
          new Scale(0, 10), new Scale(1, 5), new Scale(1, 7), new Scale(0, 1), new Scale(3, 21));

  private Laws() {}

  /** Every statistic on every scale on which it is defined, with random answers. */
  static Stream<Arguments> statisticsAndAnswers() {
    return seeds()
        .boxed()
        .flatMap(seed -> {
          var answers = answers(seed);
          return Stream.of(
                  new Statistic.Nps(),
                  new Statistic.TopBox(1),
                  new Statistic.TopBox(2),
                  new Statistic.Mean(),
                  new Statistic.Index(3))
              .filter(statistic -> statistic.isDefinedOn(answers.scale()))
              .map(statistic -> Arguments.of(seed, statistic, answers));
        });
  }

  static IntStream seeds() {
    return IntStream.range(0, CASES);
  }

  /** From one answer to a great many, at times all of them equal. */
  static Histogram answers(int seed) {
    var random = random(seed);
    var scale = SCALES.get(random.nextInt(SCALES.size()));
    Map<Integer, Long> counts = new HashMap<>();
    scale.values().forEach(value -> counts.put(value, count(random)));
    counts.merge(random.nextInt(scale.low(), scale.high() + 1), 1L, Long::sum);
    return Histogram.of(scale, counts);
  }

  static RandomGenerator random(int seed) {
    return new Random(seed);
  }

  private static long count(RandomGenerator random) {
    return random.nextInt(3) == 0 ? 0 : random.nextLong(1L << random.nextInt(1, 20));
  }
}
