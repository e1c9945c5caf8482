package io.outturn.outcome.review;

import io.outturn.outcome.Goal;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Standing;
import io.outturn.statistics.verdict.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the outputs of an objective need a review: enough of them is delivered, and a key result
 * is not felt.
 *
 * @param share of the outputs that is enough once it is validated, above 0 and at most 1
 */
record Due(double share) {
  /** Why, in one sentence; nothing when no review is due. */
  Optional<String> because(Standing standing) {
    var counted = standing.outputs().stream().filter(Output::counted).toList();
    return delivered(counted)
        .flatMap(work ->
            standing.keyResults().stream()
                .flatMap(line -> line.measurement().stream())
                .filter(Due::isNotFelt)
                .findFirst()
                .map(missed -> sentence(work, missed)));
  }

  private Optional<String> delivered(List<Output> counted) {
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    if (counted.stream().allMatch(Output::done)) {
      return Optional.of("Every output is done");
    }
    long validated = counted.stream().filter(each -> each.state() == OutputState.VALIDATED).count();
    return validated >= share * counted.size()
        ? Optional.of("%d of %d outputs are validated".formatted(validated, counted.size()))
        : Optional.empty();
  }

  private static boolean isNotFelt(Measurement measurement) {
    return io.outturn.statistics.verdict.Review.isDue(
        true, measurement.verdict().status(), improved(measurement));
  }

  /** The probability that it is better than it was, or, where it should stay, that it stays. */
  private static double improved(Measurement measurement) {
    var outlook = measurement.verdict().outlook();
    return switch (measurement.keyResult().terms().goal()) {
      case Goal.Reach _ -> outlook.baselineLeft();
      case Goal.KeepAbove _, Goal.KeepBelow _ -> outlook.targetReached();
    };
  }

  private static String sentence(String work, Measurement missed) {
    return "%s, and \u201c%s\u201d is %s."
        .formatted(work, missed.keyResult().title(), words(missed.verdict().status()));
  }

  private static String words(Status status) {
    return status.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
