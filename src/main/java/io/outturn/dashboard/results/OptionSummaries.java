package io.outturn.dashboard.results;

import io.outturn.dashboard.Words;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Ranking;
import io.outturn.tally.Answered;
import io.outturn.tally.OptionCounts;
import io.outturn.tally.RankCounts;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** Sums up what was chosen and what was ranked. */
@Singleton
final class OptionSummaries {
  private static final String ONE =
      "Shares of those who answered, each with its own 95 % Wilson interval.";
  private static final String SEVERAL =
      "Shares of those who answered, each with its own 95 % Wilson interval. Several answers were"
          + " possible, so the shares can add up to more than 100 %.";
  private static final String FIRST =
      "First place: the share of those who ranked anything, with its 95 % Wilson interval.";
  private final Tallies tallies;
  private final Heads heads;
  private final Shares shares;

  OptionSummaries(Tallies tallies, Heads heads, Shares shares) {
    this.tallies = tallies;
    this.heads = heads;
    this.shares = shares;
  }

  Summary chosen(Optioned question, Selection selection, Asked asked) {
    var counts = tallies.options(selection);
    var answered = new Answered(counts.answered(), counts.notApplicable());
    return new Summary.Options(
        heads.of(question, answered, asked),
        shares.few(counts.answered()).orElse(question instanceof MultipleChoice ? SEVERAL : ONE),
        shares.known(counts.answered())
            ? question.options().stream()
                .map(option -> row(option, counts, asked.language()))
                .toList()
            : List.of());
  }

  private Summary.OptionRow row(Option option, OptionCounts counts, String language) {
    long count = counts.of(option.id());
    return new Summary.OptionRow(
        option.label().in(language),
        Words.number(count),
        shares.words(count, counts.answered()),
        Shares.width(count, counts.answered()));
  }

  Summary ranked(Ranking question, Selection selection, Asked asked) {
    var counts = tallies.ranks(selection);
    int places = question.options().size();
    return new Summary.Ranking(
        heads.of(question, new Answered(counts.answered(), counts.notApplicable()), asked),
        shares.few(counts.answered()).orElse(FIRST),
        IntStream.rangeClosed(1, places).mapToObj(Integer::toString).toList(),
        shares.known(counts.answered())
            ? question.options().stream()
                .map(option -> row(option, counts, places, asked.language()))
                .toList()
            : List.of());
  }

  private Summary.RankRow row(Option option, RankCounts counts, int places, String language) {
    var byPlace = counts.of(option.id());
    return new Summary.RankRow(
        option.label().in(language),
        shares.words(byPlace.getOrDefault(1, 0L), counts.answered()),
        IntStream.rangeClosed(1, places)
            .mapToObj(place -> Words.number(byPlace.getOrDefault(place, 0L)))
            .toList());
  }
}
