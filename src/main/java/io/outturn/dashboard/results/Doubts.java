package io.outturn.dashboard.results;

import io.outturn.dashboard.Words;
import io.outturn.response.validity.FlagRule;
import io.outturn.tally.FlagCounts;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Says how many responses are flagged, and by which rules. */
@Singleton
final class Doubts {
  private final Received received;

  Doubts(Received received) {
    this.received = received;
  }

  DoubtView of(Asked asked) {
    var counts = received.of(asked.version(), asked.segment(), asked.window());
    return new DoubtView(sentence(counts), asked.validity().name(), rules(counts));
  }

  private static String sentence(FlagCounts counts) {
    return counts.flagged() == 0
        ? "None of %s is flagged.".formatted(Words.count(counts.responses(), "response"))
        : "%s of %s flagged."
            .formatted(
                Words.number(counts.flagged()),
                Words.count(counts.responses(), "response")
                    + (counts.responses() == 1 ? " is" : " are"));
  }

  private static List<DoubtView.Rule> rules(FlagCounts counts) {
    return Arrays.stream(FlagRule.values())
        .filter(rule -> counts.of(rule) > 0)
        .map(rule -> new DoubtView.Rule(rule.word(), rule.reason(), Words.number(counts.of(rule))))
        .toList();
  }
}
