package io.outturn.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers that count together, as drawn: a dot with its interval for every period with a score.
 *
 * @param line joins the dots of neighbouring periods
 * @param bars intervals
 * @param dots scores
 */
public record Track(String line, String bars, List<Dot> dots) {
  public Track {
    dots = List.copyOf(dots);
  }

  static Track of(List<Period> periods, List<Break> breaks, LinearScale x, LinearScale y) {
    var line = new PathData();
    var bars = new PathData();
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i) instanceof Period.Scored scored) {
        double middle = x.at(i + 0.5);
        line.next(isJoined(periods, breaks, i), middle, y.at(scored.value()));
        bars.moveTo(middle, y.at(scored.low())).verticalTo(y.at(scored.high()));
        dots.add(Dot.of(middle, y.at(scored.value())));
      }
    }
    return new Track(line.toString(), bars.toString(), dots);
  }

  private static boolean isJoined(List<Period> periods, List<Break> breaks, int period) {
    return period > 0
        && periods.get(period - 1) instanceof Period.Scored
        && breaks.stream().noneMatch(each -> each.parts(period));
  }
}
