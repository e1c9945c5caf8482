package io.outturn.outcome;

import io.outturn.identity.By;
import java.util.Locale;
import java.util.Optional;

/** Which step may be taken with an output, by whom and with which words. */
public final class OutputRules {
  private OutputRules() {}

  /** What is wrong with a step, and in which of its parts; nothing when it may be taken. */
  public static Optional<Refusal> refusal(Output output, Outputs.Taking taking) {
    return taking.state().isEmpty() ? part(output, taking) : whole(output, taking);
  }

  /**
   * Why a step may not be taken.
   *
   * @param field {@code words}, {@code amount} or {@code state}
   * @param message for whoever wants to take it
   */
  public record Refusal(String field, String message) {}

  private static Optional<Refusal> part(Output output, Outputs.Taking taking) {
    if (!output.state().open()) {
      return refused("state", "A part is delivered only while the output is open");
    }
    return taking.amount().filter(amount -> amount.signum() > 0).isEmpty()
        ? refused("amount", "Write how much was delivered, more than 0")
        : Optional.empty();
  }

  private static Optional<Refusal> whole(Output output, Outputs.Taking taking) {
    var state = taking.state().orElseThrow();
    if (!output.state().next().contains(state)) {
      return refused(
          "state", "It is %s by now".formatted(output.state().words().toLowerCase(Locale.ROOT)));
    }
    return switch (state) {
      case PROPOSED, COMMITTED -> Optional.empty();
      case DONE -> evidence(output, taking);
      case VALIDATED -> byAnother(output, taking.by());
      case REJECTED ->
          byAnother(output, taking.by()).or(() -> words(taking, "Write what is missing"));
      case RETIRED -> words(taking, "Write why you let go of it");
    };
  }

  private static Optional<Refusal> evidence(Output output, Outputs.Taking taking) {
    return output.deliverable().validated()
        ? words(taking, "Write where somebody else can see it: a link, a place, a number")
        : Optional.empty();
  }

  /** Nobody validates their own work, and nobody does whom the log could not name. */
  private static Optional<Refusal> byAnother(Output output, By by) {
    var done =
        output.steps().reversed().stream()
            .filter(step -> step.state().equals(Optional.of(OutputState.DONE)))
            .findFirst();
    boolean own =
        by.person().isEmpty()
            || by.person().equals(output.deliverable().owner())
            || by.person().equals(done.flatMap(step -> step.by().person()));
    return own
        ? refused("state", "Somebody else validates it: neither its owner nor who noted it as done")
        : Optional.empty();
  }

  private static Optional<Refusal> words(Outputs.Taking taking, String missing) {
    return taking.words().isBlank() ? refused("words", missing) : Optional.empty();
  }

  private static Optional<Refusal> refused(String field, String message) {
    return Optional.of(new Refusal(field, message));
  }
}
