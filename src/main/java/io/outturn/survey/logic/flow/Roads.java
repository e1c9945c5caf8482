package io.outturn.survey.logic.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which page can come after which. Roads lead forward only, so there is no going round in circles;
 * one whose target is wrong is taken to lead to the next page.
 */
final class Roads {
  private final Plan plan;
  private final Map<String, Integer> byId = new HashMap<>();
  private final BitSet[] leads;

  Roads(Plan plan) {
    this.plan = plan;
    int pages = plan.pages().size();
    for (int page = pages - 1; page >= 0; page--) {
      byId.put(plan.pages().get(page).id(), page);
    }
    this.leads = new BitSet[pages + 1];
    for (int page = pages; page >= 0; page--) {
      leads[page] = from(page);
    }
  }

  private BitSet from(int page) {
    var all = new BitSet();
    all.set(page);
    if (page < plan.pages().size()) {
      next(page).forEach(next -> all.or(leads[next]));
    }
    return all;
  }

  private Set<Integer> next(int page) {
    var next = new TreeSet<Integer>();
    for (var rule : plan.pages().get(page).rules()) {
      next.add(target(page, rule).orElse(page + 1));
      if (rule.when().isEmpty()) {
        break;
      }
    }
    if (canBePassedOver(page) || !alwaysJumps(page)) {
      next.add(page + 1);
    }
    return next;
  }

  private boolean alwaysJumps(int page) {
    return plan.pages().get(page).rules().stream().anyMatch(rule -> rule.when().isEmpty());
  }

  /** Whether somebody may not see a page although the way leads over it. */
  boolean canBePassedOver(int page) {
    var it = plan.pages().get(page);
    return it.showIf().isPresent()
        || it.questions().stream().allMatch(question -> question.showIf().isPresent());
  }

  /** The page of an id; the number of pages for the end. */
  Optional<Integer> find(String id) {
    return id.equals(Plan.END)
        ? Optional.of(plan.pages().size())
        : Optional.ofNullable(byId.get(id));
  }

  /** Where a rule leads, if that is a later page or the end. */
  Optional<Integer> target(int page, Plan.Rule rule) {
    return find(rule.target()).filter(target -> target > page);
  }

  boolean lead(int from, int to) {
    return leads[from].get(to);
  }

  boolean reach(int page) {
    return lead(0, page);
  }

  List<String> laterThan(int page) {
    var later = plan.pages().stream().skip(page + 1L).map(Plan.Page::id).distinct().toList();
    return Stream.concat(later.stream(), Stream.of(Plan.END)).toList();
  }
}
