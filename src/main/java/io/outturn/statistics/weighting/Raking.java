package io.outturn.statistics.weighting;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;

/**
 * Weights by which a sample has the population's margins, though nobody knows its cells: iterative
 * proportional fitting, which of all such weights changes the sample least.
 *
 * <p>A cell without answers stays empty, and the other cells make up for it. A whole category
 * without answers whose people exist cannot be made up for: it has to be merged with another.
 *
 * <p>Sources: Deming and Stephan (1940), On a least squares adjustment of a sampled frequency table
 * when the expected marginal totals are known, Annals of Mathematical Statistics 11(4); Deville,
 * Särndal and Sautory (1993), Generalized raking procedures in survey sampling, Journal of the
 * American Statistical Association 88(423).
 */
public sealed interface Raking permits Raked, Raking.NotRaked {
  /** How near the margins must be met, as a share of the population. */
  double EXACTNESS = 1e-12;

  /** A category of a trait. */
  record Category(String trait, String name) {}

  /**
   * There are no such weights.
   *
   * @param reason nobody has answered, a category is empty, or the cells with answers cannot be
   *     made to meet the margins, however they are weighted
   * @param toMerge the categories without answers that have to be merged with another of their
   *     trait
   */
  record NotRaked(Reason reason, List<Category> toMerge) implements Raking {
    public NotRaked {
      toMerge = List.copyOf(toMerge);
    }
  }

  /**
   * The weights of a sample.
   *
   * @param margins at least one; all of the same population up to a billionth
   * @throws IllegalArgumentException for margins of different populations, a cell that has not one
   *     category of each margin, or a category that its margin does not know
   */
  static Raking of(Sample sample, List<Margin> margins) {
    var table = new RakingTable(sample, margins);
    if (table.isEmpty()) {
      return new NotRaked(Reason.NO_ANSWERS, List.of());
    }
    var missing = table.missing();
    if (!missing.isEmpty()) {
      return new NotRaked(Reason.EMPTY_GROUP, missing);
    }
    return table.fit(EXACTNESS)
        ? Raked.of(table.fitted())
        : new NotRaked(Reason.MARGINS_OUT_OF_REACH, List.of());
  }

  /** The weights as a finding, for those who need not know what to merge. */
  default Finding<Raked> finding() {
    return switch (this) {
      case Raked raked -> Finding.found(raked);
      case NotRaked(Reason reason, var _) -> Finding.notKnown(reason);
    };
  }
}
