package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.outturn.form.Mistakes;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.time.DayWords;
import java.time.LocalDate;
import java.util.List;

/** The cycles there are, with the form that adds one. */
@Introspected
record CyclesPage(boolean demonstration, List<Line> cycles, CycleForm form, Mistakes mistakes) {

  static CyclesPage of(List<Cycle> cycles, CycleForm form, Mistakes mistakes) {
    return new CyclesPage(false, cycles.stream().map(Line::of).toList(), form, mistakes);
  }

  /** A cycle, with the objectives that are set for it one click away. */
  @Introspected
  record Line(String name, String from, String to, String address) {
    static Line of(Cycle cycle) {
      return new Line(
          cycle.name(),
          day(cycle.window().from()),
          day(cycle.window().to()),
          "/?cycle=" + cycle.id().value());
    }

    private static String day(LocalDate day) {
      return DayWords.of(day);
    }
  }
}
