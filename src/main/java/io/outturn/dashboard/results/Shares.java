package io.outturn.dashboard.results;

import io.outturn.dashboard.AnswerCounts;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.outcome.Unit;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Proportion;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Shares of those who answered, never without their interval. */
@Singleton
final class Shares {
  private static final double CONFIDENCE = 0.95;
  private final MinimumAnswers minimum;

  Shares(MinimumAnswers minimum) {
    this.minimum = minimum;
  }

  /** For example "42 % (38 % to 46 %)", or that there are too few answers for it. */
  String words(long part, long whole) {
    return whole < minimum.value()
        ? "Not enough answers (%d of %d)".formatted(whole, minimum.value())
        : switch (new Proportion(part, whole).wilson(CONFIDENCE)) {
          case Finding.Found<Estimate>(var share) -> interval(share);
          case Finding.NotKnown<Estimate>(var reason) -> reason.words();
        };
  }

  /** Why what so few people said is not shown. */
  Optional<String> few(long n) {
    return known(n) ? Optional.empty() : Optional.of(AnswerCounts.few(n, minimum.value()));
  }

  boolean known(long n) {
    return n >= minimum.value();
  }

  private static String interval(Estimate share) {
    var range = share.interval();
    return "%s (%s to %s)"
        .formatted(
            Unit.PERCENT.show(share.value()),
            Unit.PERCENT.show(range.low()),
            Unit.PERCENT.show(range.high()));
  }

  /** A part as the length of a bar out of 100. */
  static String width(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f", whole == 0 ? 0 : 100.0 * part / whole);
  }
}
