package io.outturn.outcome.review;

import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.OutputId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A look at every output of an objective, because they are done and the outcome is not felt.
 *
 * @param id its key
 * @param objective whose outputs
 * @param round which one of the objective, from 1
 * @param because why it opened, in one sentence
 * @param openedAt when
 * @param outputs which outputs there were
 * @param decisions in their order
 * @param closure who closed it; none while it is open
 */
public record Review(
    ReviewId id,
    ObjectiveId objective,
    int round,
    String because,
    Instant openedAt,
    List<OutputId> outputs,
    List<Decision> decisions,
    Optional<Closure> closure) {
  public Review {
    outputs = List.copyOf(outputs);
    decisions = List.copyOf(decisions);
  }

  public boolean open() {
    return closure.isEmpty();
  }

  /** What was decided last about an output. */
  public Optional<Decision> decision(OutputId output) {
    return decisions.reversed().stream().filter(each -> each.output().equals(output)).findFirst();
  }

  /** The outputs about which nobody has decided. */
  public List<OutputId> undecided() {
    return outputs.stream().filter(each -> decision(each).isEmpty()).toList();
  }

  /** How many decisions there are; whoever takes the next must have seen them all. */
  public int decisionsTaken() {
    return decisions.isEmpty() ? 0 : decisions.getLast().number();
  }
}
