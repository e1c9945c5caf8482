package io.outturn.outcome.output;

import io.outturn.outcome.OutputState;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that people can take with an output, each under the address of its name. */
public enum StepKind {
  COMMIT("commit", OutputState.COMMITTED, "Commit to it", "What for?"),
  DELIVER("deliver", null, "Note a part as delivered", "What was delivered?"),
  DONE("done", OutputState.DONE, "Note it as done", "Where can it be seen?"),
  VALIDATE("validate", OutputState.VALIDATED, "Validate it", "What did you look at?"),
  REJECT("reject", OutputState.REJECTED, "Reject it", "What is missing?"),
  RETIRE("retire", OutputState.RETIRED, "Let go of it", "Why?");

  private final String path;
  private final Optional<OutputState> state;
  private final String words;
  private final String question;

  StepKind(String path, @Nullable OutputState state, String words, String question) {
    this.path = path;
    this.state = Optional.ofNullable(state);
    this.words = words;
    this.question = question;
  }

  /** The last part of its address. */
  public String path() {
    return path;
  }

  /** What to do, on a button. */
  public String words() {
    return words;
  }

  String question() {
    return question;
  }

  /** What the output becomes; nothing when only a part of it is delivered. */
  Optional<OutputState> state() {
    return state;
  }

  /** Whether it can bring an amount with it. */
  boolean counts() {
    return this == DELIVER || this == DONE;
  }

  /** Whether it can be taken from a state. */
  public boolean follows(OutputState from) {
    return state.map(each -> from.next().contains(each)).orElse(from.open());
  }

  static Optional<StepKind> at(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
  }
}
