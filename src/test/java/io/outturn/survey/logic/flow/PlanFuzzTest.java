package io.outturn.survey.logic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.logic.Asked;
import io.outturn.survey.logic.Expressions;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is planned, it is a flow that ends, or it has flaws with places in the plan. */
class PlanFuzzTest {
  private static final List<String> IDS =
      List.of("find", "finish", "recommend", "segment", "ease", "end", "", "yes", "A b", "p", "q");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void anyPlanIsAFlowOrRefused(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      var plan = plan(random);
      try {
        switch (Flow.check(plan)) {
          case CheckedPlan.Sound(var flow) ->
              assertThat(flow.route(Values.of(Map.of())).pages()).isSorted();
          case CheckedPlan.Flawed(var flaws) ->
              assertThat(flaws).isNotEmpty().allSatisfy(flaw -> isInside(flaw.where(), plan));
        }
      } catch (RuntimeException | StackOverflowError trouble) {
        throw new AssertionError("seed " + seed + ": " + plan, trouble);
      }
    }
  }

  private static Plan plan(Random random) {
    return new Plan(
        some(random, 4, () -> page(random)),
        some(random, 3, () -> new Plan.Computation(id(random), expression(random))),
        Map.of("account.pilot", new Type.Truth()));
  }

  private static Plan.Page page(Random random) {
    return new Plan.Page(
        id(random),
        condition(random),
        some(random, 3, () -> question(random)),
        some(random, 2, () -> new Plan.Rule(condition(random), id(random))));
  }

  private static Plan.Question question(Random random) {
    var id = id(random);
    return new Plan.Question(id, Asked.NAMES.type(id), condition(random));
  }

  private static Optional<String> condition(Random random) {
    return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(expression(random));
  }

  private static String expression(Random random) {
    var expressions = new Expressions(random);
    return random.nextBoolean() ? expressions.rubbish() : expressions.condition(1);
  }

  private static String id(Random random) {
    return IDS.get(random.nextInt(IDS.size()));
  }

  private static <T> List<T> some(Random random, int most, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
  }

  private static void isInside(Where where, Plan plan) {
    switch (where) {
      case Where.OnPage(var page) -> page(plan, page);
      case Where.PageCondition(var page) -> assertThat(page(plan, page).showIf()).isPresent();
      case Where.OnQuestion(var page, var i) ->
          assertThat(page(plan, page).questions()).hasSizeGreaterThan(i);
      case Where.QuestionCondition(var page, var i) ->
          assertThat(page(plan, page).questions().get(i).showIf()).isPresent();
      case Where.OnRule(var page, var i) ->
          assertThat(page(plan, page).rules()).hasSizeGreaterThan(i);
      case Where.RuleCondition(var page, var i) ->
          assertThat(page(plan, page).rules().get(i).when()).isPresent();
      case Where.RuleTarget(var page, var i) ->
          assertThat(page(plan, page).rules()).hasSizeGreaterThan(i);
      case Where.ComputedName(var i) -> assertThat(plan.computed()).hasSizeGreaterThan(i);
      case Where.ComputedFormula(var i) -> assertThat(plan.computed()).hasSizeGreaterThan(i);
    }
  }

  private static Plan.Page page(Plan plan, int page) {
    return plan.pages().get(page);
  }
}
