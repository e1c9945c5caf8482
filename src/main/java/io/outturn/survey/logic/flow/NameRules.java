package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names can be written in conditions, and each means one thing only. */
final class NameRules {
  private static final Pattern NAME = Pattern.compile("(?=[0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*");

  private final Plan plan;
  private final List<PlanFlaw> flaws = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private NameRules(Plan plan) {
    this.plan = plan;
  }

  static List<PlanFlaw> check(Plan plan) {
    var rules = new NameRules(plan);
    rules.used.addAll(plan.attributes().keySet());
    rules.pages();
    for (int page = 0; page < plan.pages().size(); page++) {
      rules.questions(page);
    }
    rules.computed();
    return rules.flaws;
  }

  private void pages() {
    var ids = new HashSet<String>();
    for (int page = 0; page < plan.pages().size(); page++) {
      var id = plan.pages().get(page).id();
      if (id.equals(Plan.END)) {
        at(
            new Where.OnPage(page),
            "A page cannot be called end, because that ends the survey. Write another id.");
      } else if (!ids.add(id)) {
        at(new Where.OnPage(page), id + " is already the id of a page. Write another one.");
      }
    }
  }

  private void questions(int page) {
    var questions = plan.pages().get(page).questions();
    for (int i = 0; i < questions.size(); i++) {
      var where = new Where.OnQuestion(page, i);
      complaint(questions.get(i).id()).ifPresent(words -> at(where, words));
    }
  }

  private void computed() {
    for (int i = 0; i < plan.computed().size(); i++) {
      var where = new Where.ComputedName(i);
      complaint(plan.computed().get(i).name()).ifPresent(words -> at(where, words));
    }
  }

  private Optional<String> complaint(String name) {
    if (Expression.RESERVED.contains(name)) {
      return Optional.of(
          "%s has a meaning of its own in conditions. Write another name.".formatted(name));
    } else if (!NAME.matcher(name).matches()) {
      return Optional.of(
          "%s cannot be written in conditions. Write lower-case letters, digits and single hyphens, with at least one letter."
              .formatted(name.isBlank() ? "An empty name" : name));
    }
    return used.add(name)
        ? Optional.empty()
        : Optional.of(
            "%s is already the name of something else. Write another one.".formatted(name));
  }

  private void at(Where where, String words) {
    flaws.add(PlanFlaw.at(where, words));
  }
}
