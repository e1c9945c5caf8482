package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Condition;
import io.outturn.survey.logic.Outlook;
import io.outturn.survey.logic.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A page whose conditions and targets are checked. */
record Step(Optional<Condition> showIf, List<Item> items, List<Rule> rules) {
  /** A question with its condition. */
  record Item(String id, Optional<Condition> showIf) {}

  /** A jump to a page, counted from 0, or to the number of pages for the end. */
  record Rule(Optional<Condition> when, int target) {}

  /** The questions that are shown; a page that would show none is passed over. */
  List<String> visible(Values known) {
    return holds(showIf, known)
        ? items.stream().filter(item -> holds(item.showIf, known)).map(Item::id).toList()
        : List.of();
  }

  /** The page after this one has been shown and answered. */
  int next(int self, Values known) {
    return rules.stream()
        .filter(rule -> holds(rule.when, known))
        .map(Rule::target)
        .findFirst()
        .orElse(self + 1);
  }

  private static boolean holds(Optional<Condition> condition, Values known) {
    return condition.map(it -> it.holds(known)).orElse(true);
  }

  /** Whether the page will be shown. */
  Outlook shown(Values known, Predicate<String> open) {
    var page = outlook(showIf, known, open);
    var questions = items.stream().map(item -> outlook(item.showIf, known, open)).toList();
    if (page == Outlook.FAILS || questions.stream().allMatch(it -> it == Outlook.FAILS)) {
      return Outlook.FAILS;
    }
    return page == Outlook.HOLDS && questions.contains(Outlook.HOLDS)
        ? Outlook.HOLDS
        : Outlook.OPEN;
  }

  static Outlook outlook(Optional<Condition> condition, Values known, Predicate<String> open) {
    return condition.map(it -> it.outlook(known, open)).orElse(Outlook.HOLDS);
  }
}
