package io.outturn.dashboard.keyresult;

import io.outturn.outcome.Reading;
import io.outturn.survey.Series;
import io.outturn.time.Step;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a score went, period by period.
 *
 * @param whole all answers that count
 * @param step how long a period is
 * @param counted the score of each period
 * @param beside the same for answers to what was asked before; the same periods
 * @param breaks where what is asked changed
 */
record Course(
    Reading whole,
    Step step,
    List<Reading> counted,
    List<Part> beside,
    List<Series.Stretch> breaks) {

  /** Answers to what was asked before, which do not count. */
  record Part(Series.Stretch stretch, List<Reading> periods) {}

  boolean isEmpty() {
    return whole.answers().n() == 0 && beside.isEmpty();
  }

  /** How many periods lie before a day, parts of one included. */
  double at(LocalDate day) {
    double before = 0;
    for (var period : counted) {
      before += share(period.window(), day);
    }
    return before;
  }

  private static double share(Window period, LocalDate day) {
    double length = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    return Math.clamp(ChronoUnit.DAYS.between(period.from(), day) / length, 0, 1);
  }
}
