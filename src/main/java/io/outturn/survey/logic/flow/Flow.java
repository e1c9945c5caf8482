package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Formula;
import io.outturn.survey.logic.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The checked ways through a survey. Only answers on the way count: whoever goes back and takes
 * another way is asked as if the questions of the first had never been there, and finds the old
 * answers again on returning to it. Pages are counted from 0.
 */
public final class Flow {
  private final List<Step> steps;
  private final Map<String, Formula> computed;
  private final Names names;

  Flow(List<Step> steps, Map<String, Formula> computed, Names names) {
    this.steps = List.copyOf(steps);
    this.computed = Collections.unmodifiableMap(new LinkedHashMap<>(computed));
    this.names = names;
  }

  /** Checks a plan; the flaws are all there are, each with its place. */
  public static CheckedPlan check(Plan plan) {
    return new PlanCheck(plan).check();
  }

  /**
   * The way that the answers given so far lead.
   *
   * @param given attributes, and all stored answers by the id of their question, also those that do
   *     not count at present
   */
  public Route route(Values given) {
    var known = new Known(this, given);
    var stops = new ArrayList<Route.Stop>();
    int page = 0;
    while (page < steps.size()) {
      var visible = steps.get(page).visible(known);
      if (visible.isEmpty()) {
        page++;
      } else {
        stops.add(new Route.Stop(page, visible));
        known.ask(visible);
        page = steps.get(page).next(page, known);
      }
    }
    return new Route(stops, known);
  }

  /**
   * Which page of how many a person is on. None when the number of pages to come depends on the
   * answers on this page or later ones, also if they were given once: they can still be changed.
   * None as well for a page that is not on the way.
   */
  public Optional<Progress> progress(int page, Values given) {
    var before = route(given).stops().stream().takeWhile(stop -> stop.page() <= page).toList();
    if (before.isEmpty() || before.getLast().page() != page) {
      return Optional.empty();
    }
    var known = new Known(this, given);
    before.stream().limit(before.size() - 1L).forEach(stop -> known.ask(stop.questions()));
    var rest = new Horizon(steps, known, name -> isOpen(name, page)).after(page);
    return rest.isPresent()
        ? Optional.of(new Progress(before.size(), before.size() + rest.getAsInt()))
        : Optional.empty();
  }

  private boolean isOpen(String name, int page) {
    return names.questions(Set.of(name)).stream().anyMatch(asked -> names.pageOf(asked) >= page);
  }

  /** The names that the texts of a page can refer to, for its templates. */
  public Environment namesBefore(int page) {
    return names.before(page);
  }

  /** The names that the words after the last page can refer to. */
  public Environment namesAtTheEnd() {
    return names.everywhere();
  }

  Map<String, Formula> computed() {
    return computed;
  }

  boolean isQuestion(String name) {
    return names.isQuestion(name);
  }

  /** What is written the same leads the same ways. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Flow that && names.plan().equals(that.names.plan());
  }

  @Override
  public int hashCode() {
    return names.plan().hashCode();
  }
}
