package io.outturn.time;

import java.util.ArrayList;
import java.util.List;

/** The calendar periods that a window consists of; the first and the last are cut to the window. */
public final class Periods {
  private Periods() {}

  public static List<Window> of(Window window, Step step) {
    var periods = new ArrayList<Window>();
    for (var from = window.from(); !from.isAfter(window.to()); from = step.next(from)) {
      var last = step.next(from).minusDays(1);
      periods.add(new Window(from, last.isAfter(window.to()) ? window.to() : last));
    }
    return periods;
  }
}
