package io.outturn.statistics;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoldenEvidenceTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/evidence.csv", numLinesToSkip = 1)
  void logEvidenceAndTheConfidenceSequence(
      String id,
      double tolerance,
      String statisticName,
      String counts,
      double target,
      double alpha,
      double logAbove,
      double logBelow,
      double low,
      double high) {
    var statistic = statistic(id, statisticName);
    var answers = answers(statistic, counts);
    var evidence = Evidence.of(statistic, answers, target);
    Golden.agrees(evidence.logAbove(), logAbove, tolerance);
    Golden.agrees(evidence.logBelow(), logBelow, tolerance);
    Golden.agrees(Evidence.interval(statistic, answers, 1 - alpha), low, high, tolerance);
  }

  private static Statistic statistic(String id, String name) {
    return switch (name) {
      case "nps" -> new Statistic.Nps();
      case "mean" -> new Statistic.Mean();
      default -> throw new IllegalArgumentException(id + " has an unknown statistic: " + name);
    };
  }

  private static Histogram answers(Statistic statistic, String counts) {
    if (statistic instanceof Statistic.Mean) {
      return Golden.histogram(1, counts);
    }
    var groups = counts.split(" ", -1);
    return Golden.npsHistogram(
        Long.parseLong(groups[0]), Long.parseLong(groups[1]), Long.parseLong(groups[2]));
  }
}
