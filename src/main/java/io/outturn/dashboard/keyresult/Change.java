package io.outturn.dashboard.keyresult;

import io.outturn.dashboard.Words;
import io.outturn.outcome.DailyCounts;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.outcome.Unit;
import io.outturn.statistics.Difference;
import io.outturn.statistics.Estimate;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;

/**
 * What may be said about a change: the second half of the window against the first, cut in the
 * middle so that nobody chooses what is compared.
 */
@Singleton
final class Change {
  private final Readings readings;

  Change(Readings readings) {
    this.readings = readings;
  }

  /** The finding in one or two sentences. */
  String sentence(Reading whole, DailyCounts days) {
    if (whole.answers().n() == 0) {
      return "No answers yet.";
    }
    var window = whole.window();
    long length = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    if (length < 2) {
      return "No change can be told: there is only one day of answers.";
    }
    var middle = window.from().plusDays(length / 2);
    var earlier = readings.part(whole, days, new Window(window.from(), middle.minusDays(1)));
    var later = readings.part(whole, days, new Window(middle, window.to()));
    return earlier.score() instanceof Estimate before && later.score() instanceof Estimate after
        ? told(earlier, before, later, after)
        : tooFew(earlier, later);
  }

  private static String told(Reading earlier, Estimate before, Reading later, Estimate after) {
    var unit = later.unit();
    var change = Difference.between(before, after);
    return (change.told() ? words(change, unit) : "No change can be told: ")
        + "from %s (%s, n\u00a0=\u00a0%s) to %s (%s, n\u00a0=\u00a0%s). The difference is %s %s, 95 %% interval %s to %s."
            .formatted(
                unit.show(before.value()),
                Words.window(earlier.window()),
                Words.number(before.n()),
                unit.show(after.value()),
                Words.window(later.window()),
                Words.number(after.n()),
                unit.signed(change.value()),
                unit.difference(),
                unit.signed(change.interval().low()),
                unit.signed(change.interval().high()));
  }

  private static String words(Difference change, Unit unit) {
    var size = unit.signed(Math.abs(change.value())).replace("+", "") + " " + unit.difference();
    return (change.value() > 0 ? "Up by " : "Down by ") + size + ": ";
  }

  private static String tooFew(Reading earlier, Reading later) {
    return "No change can be told: too few answers to compare the first half of the time (n\u00a0=\u00a0%s)"
            .formatted(Words.number(earlier.answers().n()))
        + " with the second (n\u00a0=\u00a0%s).".formatted(Words.number(later.answers().n()));
  }
}
