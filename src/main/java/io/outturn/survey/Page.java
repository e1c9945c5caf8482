package io.outturn.survey;

import io.outturn.survey.logic.flow.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Questions that stand together.
 *
 * @param id what rules call it
 * @param showIf the condition without which it is passed over, as the file writes it
 * @param questions the ids of its questions, in order
 * @param rules where to go from it; the first whose condition holds decides
 */
public record Page(
    String id, Optional<String> showIf, List<String> questions, List<Plan.Rule> rules) {
  public Page {
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
  }
}
