package io.outturn.survey.logic.flow;

import io.outturn.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule leads forward to a page that is there, and every page can be come to. */
final class RoadRules {
  private final Plan plan;
  private final Roads roads;
  private final List<PlanFlaw> flaws = new ArrayList<>();

  private RoadRules(Plan plan, Roads roads) {
    this.plan = plan;
    this.roads = roads;
  }

  static List<PlanFlaw> check(Plan plan, Roads roads) {
    var rules = new RoadRules(plan, roads);
    for (int page = 0; page < plan.pages().size(); page++) {
      rules.page(page);
    }
    return rules.flaws;
  }

  private void page(int page) {
    var it = plan.pages().get(page);
    if (it.questions().isEmpty()) {
      at(
          new Where.OnPage(page),
          "The page " + it.id() + " asks nothing. Put a question on it, or remove it.");
    }
    if (!roads.reach(page)) {
      at(new Where.OnPage(page), unreached(it.id()));
    }
    for (int rule = 0; rule < it.rules().size(); rule++) {
      target(page, rule);
      turn(page, rule);
    }
  }

  private static String unreached(String page) {
    return "Nothing leads to the page %s, because a rule before it always jumps over it. Give that rule a condition, or a rule that leads here."
        .formatted(page);
  }

  private void target(int page, int rule) {
    var target = plan.pages().get(page).rules().get(rule).target();
    complaint(page, target).ifPresent(words -> at(new Where.RuleTarget(page, rule), words));
  }

  private Optional<String> complaint(int page, String target) {
    var later = roads.laterThan(page);
    var found = roads.find(target);
    if (found.isEmpty()) {
      return Optional.of(
          "%s is not the id of a page. Write one of %s.%s"
              .formatted(
                  target,
                  String.join(", ", later),
                  Nearest.to(target, later).map(near -> " Did you mean " + near + "?").orElse("")));
    } else if (found.get() == page) {
      return Optional.of(
          "The page %s leads to itself, and nobody would come to the end. Write one of %s."
              .formatted(target, String.join(", ", later)));
    }
    return found.get() < page
        ? Optional.of(
            "The page %s comes before this one, and somebody could go round in circles. Write one of %s."
                .formatted(target, String.join(", ", later)))
        : Optional.empty();
  }

  private void turn(int page, int rule) {
    boolean tooLate =
        plan.pages().get(page).rules().stream()
            .limit(rule)
            .anyMatch(earlier -> earlier.when().isEmpty());
    if (tooLate) {
      at(
          new Where.OnRule(page, rule),
          "This rule never has its turn, because one before it has no condition. Put the rule without a condition last.");
    }
  }

  private void at(Where where, String words) {
    flaws.add(PlanFlaw.at(where, words));
  }
}
