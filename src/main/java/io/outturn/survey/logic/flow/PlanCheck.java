package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Checked;
import io.outturn.survey.logic.Condition;
import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Formula;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns a plan into a flow, or finds everything that stands against it. */
final class PlanCheck {
  private final Plan plan;
  private final Roads roads;
  private final Names names;
  private final List<PlanFlaw> flaws = new ArrayList<>();

  PlanCheck(Plan plan) {
    this.plan = plan;
    this.roads = new Roads(plan);
    this.names = new Names(plan, roads);
  }

  CheckedPlan check() {
    flaws.addAll(NameRules.check(plan));
    flaws.addAll(RoadRules.check(plan, roads));
    var computed = computed();
    var steps = IntStream.range(0, plan.pages().size()).mapToObj(this::step).toList();
    return flaws.isEmpty()
        ? new CheckedPlan.Sound(new Flow(steps, computed, names))
        : new CheckedPlan.Flawed(flaws);
  }

  private Map<String, Formula> computed() {
    var computed = new LinkedHashMap<String, Formula>();
    for (int i = 0; i < plan.computed().size(); i++) {
      var it = plan.computed().get(i);
      var formula = Formula.read(it.formula(), names.everywhere());
      formula.sound().ifPresent(sound -> computed.put(it.name(), sound));
      formula
          .sound()
          .ifPresentOrElse(sound -> names.compute(it.name(), sound), () -> names.spoil(it.name()));
      report(new Where.ComputedFormula(i), formula);
    }
    return computed;
  }

  private Step step(int page) {
    var it = plan.pages().get(page);
    var before = names.before(page);
    var after = names.after(page);
    return new Step(
        condition(it.showIf(), new Where.PageCondition(page), before),
        IntStream.range(0, it.questions().size())
            .mapToObj(i -> item(it.questions().get(i), page, i, before))
            .toList(),
        IntStream.range(0, it.rules().size())
            .mapToObj(i -> rule(it.rules().get(i), page, i, after))
            .toList());
  }

  private Step.Item item(Plan.Question question, int page, int i, Environment before) {
    return new Step.Item(
        question.id(), condition(question.showIf(), new Where.QuestionCondition(page, i), before));
  }

  private Step.Rule rule(Plan.Rule rule, int page, int i, Environment after) {
    return new Step.Rule(
        condition(rule.when(), new Where.RuleCondition(page, i), after),
        roads.target(page, rule).orElse(page + 1));
  }

  private Optional<Condition> condition(
      Optional<String> written, Where where, Environment environment) {
    return written.flatMap(text -> {
      var condition = Condition.read(text, environment);
      report(where, condition);
      return condition.sound();
    });
  }

  private void report(Where where, Checked<?> checked) {
    checked.flaws().forEach(flaw -> flaws.add(new PlanFlaw(where, flaw)));
  }
}
