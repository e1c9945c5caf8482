package io.outturn.dashboard.results;

import io.outturn.dashboard.AnswerCounts;
import java.util.List;

/** What the answers to one question say; each kind has a template of its own. */
public sealed interface Summary {
  /** The template that draws it. */
  String view();

  Head head();

  /**
   * What every kind of summary begins with.
   *
   * @param id the question's name
   * @param text what was asked
   * @param answered how many answered it, for example "128 answers"
   * @param notApplicable how many said that it does not apply to them, or empty
   * @param breaks which answers of the time shown are left out, because they answer something else
   */
  record Head(String id, String text, String answered, String notApplicable, List<String> breaks) {
    public Head {
      breaks = List.copyOf(breaks);
    }
  }

  /** Answers on a scale, or the sums of an index, with the measures made of them. */
  record Rated(Head head, List<ResultsPage.MeasureView> measures, AnswerCounts counts)
      implements Summary {
    @Override
    public String view() {
      return "dashboard/summary/rated";
    }
  }

  /** The sentences of a matrix, each by itself. */
  record Matrix(Head head, List<Rated> rows) implements Summary {
    @Override
    public String view() {
      return "dashboard/summary/matrix";
    }
  }

  /**
   * Options and how many chose them.
   *
   * @param note how to read the shares, or why they are not shown
   */
  record Options(Head head, String note, List<OptionRow> rows) implements Summary {
    @Override
    public String view() {
      return "dashboard/summary/options";
    }
  }

  /**
   * Options and how important people find them.
   *
   * @param note how to read them, or why they are not shown
   * @param places the places that are counted, 1 the most important
   */
  record Ranking(Head head, String note, List<String> places, List<RankRow> rows)
      implements Summary {
    @Override
    public String view() {
      return "dashboard/summary/ranking";
    }
  }

  /**
   * Numbers or days.
   *
   * @param facts where they lie, in words
   * @param rows how many lie where
   */
  record Values(Head head, List<String> facts, List<ValueRow> rows) implements Summary {
    @Override
    public String view() {
      return "dashboard/summary/values";
    }
  }

  /**
   * People's own words, which are counted here and read elsewhere.
   *
   * @param comments where; empty for addresses, which nobody reads
   */
  record Written(Head head, String comments) implements Summary {
    @Override
    public String view() {
      return "dashboard/summary/written";
    }
  }

  /**
   * One option.
   *
   * @param label what it says
   * @param count how many chose it
   * @param share the share of those who answered with its interval, or why there is none
   * @param width the share as a bar's length out of 100
   */
  record OptionRow(String label, String count, String share, String width) {}

  /**
   * One option of a ranking.
   *
   * @param label what it says
   * @param first the share that gave it the first place with its interval, or why there is none
   * @param counts how many gave it each place
   */
  record RankRow(String label, String first, List<String> counts) {}

  /**
   * A number, a day, or a range of them.
   *
   * @param value what was answered
   * @param count how many answered so
   * @param width the share as a bar's length out of 100
   */
  record ValueRow(String value, String count, String width) {}
}
