package io.outturn.dashboard;

import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Step;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An output as boards show it.
 *
 * @param address its page
 * @param title what is delivered
 * @param key of its state, for the style sheet
 * @param symbol a shape, so that nothing depends on colour
 * @param state how far it is, by whom and when
 * @param amount how much of it is delivered; empty when that is not counted
 * @param completion where it is noted as done in one step; empty when it cannot be
 */
public record OutputView(
    String address,
    String title,
    String key,
    String symbol,
    String state,
    String amount,
    String completion) {
  /** An output as it is today. */
  public static OutputView of(Output output, LocalDate today) {
    var address = "/outputs/" + output.id().value();
    return new OutputView(
        address,
        output.title(),
        key(output.state()),
        symbol(output.state()),
        state(output, today),
        amount(output),
        output.state().open() && !output.deliverable().validated() ? address + "/completion" : "");
  }

  private static String key(OutputState state) {
    return switch (state) {
      case DONE, VALIDATED -> "done";
      case COMMITTED, REJECTED -> "open";
      case PROPOSED -> "proposed";
      case RETIRED -> "retired";
    };
  }

  private static String symbol(OutputState state) {
    return switch (state) {
      case DONE -> "\u2713";
      case VALIDATED -> "\u2714";
      case COMMITTED -> "\u25cb";
      case REJECTED -> "\u21ba";
      case PROPOSED -> "\u2026";
      case RETIRED -> "\u2014";
    };
  }

  /** How far an output is, by whom and when; or when it is planned for. */
  public static String state(Output output, LocalDate today) {
    return switch (output.state()) {
      case PROPOSED -> "Proposed for " + Words.day(output.plannedFor());
      case COMMITTED -> planned(output, today);
      case DONE, VALIDATED, REJECTED, RETIRED -> taken(output);
    };
  }

  private static String planned(Output output, LocalDate today) {
    var late = output.plannedFor().isBefore(today) ? "Late: planned for " : "Planned for ";
    return late + Words.day(output.plannedFor());
  }

  private static String taken(Output output) {
    return output.latest().map(step -> taken(output.state(), step)).orElse("");
  }

  private static String taken(OutputState state, Step step) {
    return state.words() + on(step.at()) + (step.by().name().isEmpty() ? "" : by(step));
  }

  private static String on(Instant at) {
    return " on " + Words.day(at);
  }

  private static String by(Step step) {
    return " by " + step.by().name();
  }

  private static String amount(Output output) {
    return output
        .deliverable()
        .quantity()
        .map(quantity ->
            "%s of %s %s"
                .formatted(
                    output.delivered().stripTrailingZeros().toPlainString(),
                    quantity.amount().stripTrailingZeros().toPlainString(),
                    quantity.unit()))
        .orElse("");
  }
}
