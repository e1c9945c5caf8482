package io.outturn.dashboard;

import io.outturn.outcome.Output;
import java.time.LocalDate;

/**
 * An output as boards show it.
 *
 * @param title what is delivered
 * @param done whether it is
 * @param state when it was done and by whom, or when it is planned
 * @param completion where it is noted as done
 */
public record OutputView(String title, boolean done, String state, String completion) {
  static OutputView of(Output output, LocalDate today) {
    return new OutputView(
        output.title(),
        output.done(),
        state(output, today),
        "/outputs/" + output.id().value() + "/completion");
  }

  private static String state(Output output, LocalDate today) {
    return output
        .completion()
        .map(done -> "Done on " + Words.day(done.at()) + " by " + done.by())
        .orElseGet(() -> open(output, today));
  }

  private static String open(Output output, LocalDate today) {
    var late = output.plannedFor().isBefore(today) ? "Late: planned for " : "Planned for ";
    return late + Words.day(output.plannedFor());
  }
}
