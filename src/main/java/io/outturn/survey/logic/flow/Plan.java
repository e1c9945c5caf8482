package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways through a survey as somebody wrote them, not yet checked.
 *
 * @param pages in the order in which they follow each other unless a rule says otherwise
 * @param computed values computed from answers, each from those above it
 * @param attributes what is known of the contact and the account, by dotted name
 */
public record Plan(List<Page> pages, List<Computation> computed, Map<String, Type> attributes) {
  /** The target of a rule that ends the survey; no page can have it as its id. */
  public static final String END = "end";

  public Plan {
    pages = List.copyOf(pages);
    computed = List.copyOf(computed);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * A page.
   *
   * @param id what rules call it
   * @param showIf the condition without which it is passed over
   * @param questions what stands on it
   * @param rules where to go from it; the first whose condition holds decides
   */
  public record Page(
      String id, Optional<String> showIf, List<Question> questions, List<Rule> rules) {
    public Page {
      questions = List.copyOf(questions);
      rules = List.copyOf(rules);
    }
  }

  /**
   * A question, or a statement.
   *
   * @param type what its answer is; none for a statement
   * @param showIf the condition without which it is not shown
   */
  public record Question(String id, Optional<Type> type, Optional<String> showIf) {}

  /**
   * A jump.
   *
   * @param when the condition; without one the rule always applies
   * @param target the id of a later page, or {@value #END}
   */
  public record Rule(Optional<String> when, String target) {}

  /** A named value, computed by a formula. */
  public record Computation(String name, String formula) {}
}
