package io.outturn.outcome.publishing;

import io.outturn.outcome.KeyResultId;
import java.util.Optional;

/**
 * A rule that an objective breaks.
 *
 * @param rule which
 * @param keyResult because of which key result; none when it is about the objective itself
 * @param detail what it is here, in one sentence; may be empty
 */
public record Finding(Rule rule, Optional<KeyResultId> keyResult, String detail) {
  public boolean refuses() {
    return rule.weight() == Rule.Weight.REFUSES;
  }
}
