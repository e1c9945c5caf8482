package io.outturn.survey.file;

import io.outturn.survey.logic.flow.CheckedPlan;
import io.outturn.survey.logic.flow.Flow;
import io.outturn.survey.logic.flow.PlanFlaw;
import io.outturn.survey.logic.flow.Where;
import java.util.Optional;

/** Everybody finds the end of the survey, and conditions fit what they ask about. */
final class WayRules {
  private final Draft draft;
  private final Doubts doubts;
  private final Problems problems;

  private WayRules(Draft draft, Doubts doubts, Problems problems) {
    this.draft = draft;
    this.doubts = doubts;
    this.problems = problems;
  }

  /** The checked ways; none when something is wrong with them. */
  static Optional<Flow> check(Part survey, Draft draft, Doubts doubts, Problems problems) {
    return switch (Flow.check(draft.plan())) {
      case CheckedPlan.Sound(var flow) -> {
        TextRules.check(survey, draft, flow, doubts, problems);
        yield Optional.of(flow);
      }
      case CheckedPlan.Flawed(var flaws) -> {
        var rules = new WayRules(draft, doubts, problems);
        flaws.forEach(rules::report);
        rules.texts(survey, new Remainder(draft, flaws));
        yield Optional.empty();
      }
    };
  }

  /** Texts are checked all the same, against what is left without the flaws. */
  private void texts(Part survey, Remainder remainder) {
    remainder.names().forEach(doubts::add);
    if (Flow.check(remainder.plan()) instanceof CheckedPlan.Sound(var flow)) {
      TextRules.check(survey, draft, flow, doubts, problems);
    }
  }

  private void report(PlanFlaw flaw) {
    switch (flaw.where()) {
      case Where.OnPage(var page) -> onPage(page, flaw);
      case Where.PageCondition(var page) -> in(draft.page(page).part(), "show-if", flaw);
      case Where.OnQuestion(var page, var item) -> id(draft.page(page).items().get(item), flaw);
      case Where.QuestionCondition(var page, var item) ->
          in(draft.page(page).items().get(item).question(), "show-if", flaw);
      case Where.OnRule(var page, var rule) -> at(draft.page(page).rule(rule), "go-to", flaw);
      case Where.RuleCondition(var page, var rule) -> in(draft.page(page).rule(rule), "if", flaw);
      case Where.RuleTarget(var page, var rule) -> in(draft.page(page).rule(rule), "page", flaw);
      case Where.ComputedName(var number) -> name(draft.computed().get(number), flaw);
      case Where.ComputedFormula(var number) -> formula(draft.computed().get(number), flaw);
    }
  }

  /** An empty page is one whose questions other rules complain about. */
  private void onPage(int page, PlanFlaw flaw) {
    var drafted = draft.page(page);
    if (!drafted.items().isEmpty()) {
      at(
          drafted.part().get("id").filter(_ -> drafted.isBlock()).orElse(drafted.part()),
          "pages",
          flaw);
    }
  }

  /** Of what is no name at all the schema has spoken. */
  private void id(Draft.Item item, PlanFlaw flaw) {
    if (isName(item.planned().id())) {
      at(item.id(), "id", flaw);
    }
  }

  private void name(Draft.Computed computed, PlanFlaw flaw) {
    if (!computed.isIndex()) {
      problems.at(computed.part().named(), "computed: " + flaw.flaw().words());
    } else if (isName(computed.planned().name())) {
      at(computed.part(), "measures", flaw);
    }
  }

  private static boolean isName(String id) {
    return WrittenIndex.NAME.matcher(id).matches();
  }

  /** The formula of an index is Outturn's own; what is wrong with it is said of the index. */
  private void formula(Draft.Computed computed, PlanFlaw flaw) {
    if (!computed.isIndex()) {
      text(computed.part(), computed.planned().name(), flaw);
    }
  }

  private void in(Part block, String key, PlanFlaw flaw) {
    block.get(key).ifPresent(part -> text(part, key, flaw));
  }

  private void text(Part part, String key, PlanFlaw flaw) {
    if (!doubts.concern(part.written())) {
      problems.at(part.place(flaw.flaw().column()), key + ": " + flaw.flaw().words());
    }
  }

  private void at(Part part, String key, PlanFlaw flaw) {
    problems.at(part.place(), key + ": " + flaw.flaw().words());
  }
}
