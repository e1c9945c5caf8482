package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts so far: attributes, answers to questions on the way, and what they compute to. */
final class Known implements Values {
  private final Flow flow;
  private final Values given;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Value> computed = new HashMap<>();

  Known(Flow flow, Values given) {
    this.flow = flow;
    this.given = given;
    compute();
  }

  /** From here on the answers to these questions count. */
  void ask(Collection<String> questions) {
    asked.addAll(questions);
    compute();
  }

  private void compute() {
    computed.clear();
    flow.computed()
        .forEach(
            (name, formula) -> formula.value(this).ifPresent(value -> computed.put(name, value)));
  }

  @Override
  public Optional<Value> of(String name) {
    if (flow.computed().containsKey(name)) {
      return Optional.ofNullable(computed.get(name));
    }
    return !flow.isQuestion(name) || asked.contains(name) ? given.of(name) : Optional.empty();
  }
}
