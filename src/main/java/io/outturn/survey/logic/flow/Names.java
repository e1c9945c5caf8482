package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Formula;
import io.outturn.survey.logic.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The names of a plan: where each is answered, and so where it can be used. */
final class Names {
  private final Plan plan;
  private final Roads roads;
  private final Map<String, Integer> pages = new LinkedHashMap<>();
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, Set<String>> computed = new LinkedHashMap<>();
  private final Map<String, String> unusable = new HashMap<>();

  Names(Plan plan, Roads roads) {
    this.plan = plan;
    this.roads = roads;
    for (int page = plan.pages().size() - 1; page >= 0; page--) {
      for (var question : plan.pages().get(page).questions()) {
        pages.put(question.id(), page);
      }
    }
    plan.pages().stream()
        .flatMap(page -> page.questions().stream())
        .forEach(question -> question.type().ifPresent(type -> types.put(question.id(), type)));
    types.putAll(plan.attributes());
    plan.computed().forEach(it -> announce(it.name()));
  }

  private void announce(String name) {
    if (types.putIfAbsent(name, Type.number()) == null) {
      unusable.put(name, "is computed further down. Write its line above this one.");
    }
  }

  Plan plan() {
    return plan;
  }

  boolean isQuestion(String name) {
    return pages.containsKey(name);
  }

  /** The page of a question. */
  int pageOf(String question) {
    return pages.getOrDefault(question, 0);
  }

  /** Adds a computed value, for those below it and for all conditions. */
  void compute(String name, Formula formula) {
    if (unusable.remove(name) != null) {
      types.put(name, formula.type());
    }
    computed.put(name, questions(formula.names()));
  }

  /** A computed value that has flaws of its own; using it is one more. */
  void spoil(String name) {
    unusable.replace(name, "has a mistake in its own formula. Correct that first.");
  }

  /** The questions that names depend on, directly or through computed values. */
  Set<String> questions(Set<String> names) {
    var all = new LinkedHashSet<String>();
    for (var name : names) {
      if (computed.containsKey(name)) {
        all.addAll(computed.getOrDefault(name, Set.of()));
      } else if (pages.containsKey(name)) {
        all.add(name);
      }
    }
    return all;
  }

  /** For formulas: every question, because it does not matter when a value is computed. */
  Environment everywhere() {
    return environment(_ -> Optional.empty());
  }

  /** For what is decided before a page is shown. */
  Environment before(int page) {
    return environment(asked -> barrier(asked, page));
  }

  /** For what is decided when a page has been answered. */
  Environment after(int page) {
    return environment(asked -> asked == page ? Optional.empty() : barrier(asked, page));
  }

  private Optional<String> barrier(int asked, int page) {
    if (asked > page) {
      return Optional.of(
          "is asked later, on page %s. Use what is asked before.".formatted(id(asked)));
    } else if (asked == page) {
      return Optional.of(
          "is asked on this page, which does not change while somebody fills it in. Use what is asked on earlier pages.");
    }
    return roads.reach(page) && !roads.lead(asked, page)
        ? Optional.of(
            "is asked on page %s, from which no way leads here. Use what is asked on the way."
                .formatted(id(asked)))
        : Optional.empty();
  }

  private String id(int page) {
    return plan.pages().get(page).id();
  }

  private Environment environment(IntFunction<Optional<String>> barrier) {
    var barriers = new HashMap<String, String>();
    pages.forEach(
        (name, page) -> barrier.apply(page).ifPresent(words -> barriers.put(name, words)));
    computed.forEach((name, questions) ->
        questions.stream()
            .filter(barriers::containsKey)
            .findFirst()
            .ifPresent(question ->
                barriers.put(
                    name, "needs %s, which %s".formatted(question, barriers.get(question)))));
    barriers.putAll(unusable);
    return new Environment(types, barriers);
  }
}
