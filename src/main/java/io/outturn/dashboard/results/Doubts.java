package io.outturn.dashboard.results;

import io.outturn.dashboard.Words;
import io.outturn.response.validity.FlagRule;
import io.outturn.survey.Publication;
import io.outturn.survey.Surveys;
import io.outturn.tally.FlagCounts;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says how many responses are flagged, and by which rules. */
@Singleton
final class Doubts {
  private final Surveys surveys;
  private final Tallies tallies;

  Doubts(Surveys surveys, Tallies tallies) {
    this.surveys = surveys;
    this.tallies = tallies;
  }

  DoubtView of(Asked asked) {
    var slug = asked.version().survey().slug();
    var versions =
        surveys.publications(slug).stream().map(Publication::version).collect(Collectors.toSet());
    versions.add(asked.version().id());
    var counts = tallies.flags(Selection.of(versions, asked.window()).in(asked.segment()));
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
