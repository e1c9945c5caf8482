package io.outturn.statistics.golden;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Found;
import io.outturn.statistics.Finding.NotKnown;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the reference files write what is known and what is not. */
final class Told {
  private Told() {}

  static @Nullable Object value(Finding<?> finding) {
    return finding.known().orElse(null);
  }

  /** A part of what was found; null where nothing was. */
  static <T> @Nullable Object part(Finding<T> finding, Function<T, Object> part) {
    return value(finding.map(part));
  }

  static String status(Finding<?> finding) {
    return switch (finding) {
      case Found<?> _ -> "OK";
      case NotKnown<?>(var reason) -> word(reason);
    };
  }

  private static String word(Finding.Reason reason) {
    return switch (reason) {
      case COLLINEAR, HEYWOOD_CASE, NOTHING_IN_COMMON, NOT_CONVERGED -> reason.name();
      case NOBODY_ASKED, NO_ANSWERS, NOTHING_UNLABELLED -> "NO_DATA";
      case ITEMS_CANCEL_OUT, NOTHING_EXPLAINED, NO_CHANGE, NO_VARIATION, SAME_CHANGE ->
          "NO_VARIATION";
      case EMPTY_GROUP,
          MARGINS_OUT_OF_REACH,
          NOTHING_RATED_TWICE,
          NO_TREND_DETECTABLE,
          TOO_FEW_ANSWERS,
          TOO_FEW_ITEMS,
          TOO_FEW_LABELS,
          TOO_FEW_PERIODS ->
          "INSUFFICIENT";
    };
  }
}
