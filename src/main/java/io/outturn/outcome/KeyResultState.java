package io.outturn.outcome;

import io.outturn.audit.State;
import java.util.Map;
import java.util.TreeMap;

/** What the log keeps of a key result. */
final class KeyResultState {
  private KeyResultState() {}

  static State of(QuantitativeOutcome outcome) {
    var facts = facts(outcome.terms());
    facts.put("objective", outcome.objective().value());
    facts.put("survey", outcome.survey());
    facts.put("measure", outcome.measure());
    facts.put("segment", outcome.segment());
    outcome.guards().ifPresent(guarded -> facts.put("guards", guarded.value()));
    return State.of(facts);
  }

  static State of(Terms terms, String why) {
    var facts = facts(terms);
    if (!why.isEmpty()) {
      facts.put("why", why);
    }
    return State.of(facts);
  }

  static State dropped(String why) {
    return State.of(Map.of("why", why));
  }

  private static Map<String, Object> facts(Terms terms) {
    var facts = new TreeMap<String, Object>();
    facts.put("title", terms.title());
    facts.put("owner", terms.owner());
    facts.put("goal", terms.goal());
    facts.put("startsOn", terms.window().from());
    facts.put("deadline", terms.window().to());
    facts.put("weight", terms.weight());
    terms.planned().ifPresent(planned -> facts.put("plannedAnswers", planned));
    return facts;
  }
}
