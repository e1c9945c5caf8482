package io.outturn.outcome.publishing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.database.Uuid7;
import io.outturn.outcome.Framing;
import io.outturn.outcome.Goal;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Source;
import io.outturn.outcome.Terms;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.CycleId;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
  private static final Cycle QUARTER =
      new Cycle(
          new CycleId(Uuid7.next()),
          "Q1 2027",
          new Window(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));

  private static final String CHANGE = "Nurses on night shift will notice.";
  private final KeyResultId some = new KeyResultId(Uuid7.next());

  @Test
  void letsThroughWhatLacksNothing() {
    assertThat(
            look(framing(CHANGE), quarter(), keyResult("Nurses recommend us", 31), plan(96, 400)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Better, CHANGE_STATEMENT",
    "Help before it hurts, CHANGE_STATEMENT",
    "All is better, CHANGE_STATEMENT",
    "Nurses get help sooner, ''"
  })
  void demandsAChangeStatementThatSaysMore(String change, String rule) {
    var rules =
        look(framing(change), quarter(), keyResult("Nurses recommend us", 31), plan(96, 400));
    assertThat(rules).isEqualTo(rule.isEmpty() ? List.of() : List.of(Rule.valueOf(rule)));
  }

  @Test
  void demandsEvidenceAndAnOwner() {
    var bare = new Framing("Help", CHANGE, " ", "", Optional.empty(), Optional.of(QUARTER.id()));
    assertThat(look(bare, quarter(), keyResult("Nurses recommend us", 31), plan(96, 400)))
        .containsExactly(Rule.EVIDENCE, Rule.OWNER);
  }

  @Test
  void demandsACycleThatIsNotOver() {
    var over = new Cycle(QUARTER.id(), "Old", new Window(TODAY.minusDays(90), TODAY.minusDays(1)));
    for (var cycle : List.of(Optional.<Cycle>empty(), Optional.of(over))) {
      assertThat(look(framing(CHANGE), cycle, keyResult("Nurses recommend us", 31), plan(96, 400)))
          .contains(Rule.CYCLE);
    }
  }

  @Test
  void demandsAnOutcomeThatIsNoGuardrail() {
    assertThat(rules(framing(CHANGE), quarter(), List.of(), Map.of()))
        .containsExactly(Rule.OUTCOME);
    var guard = guardrail();
    assertThat(rules(framing(CHANGE), quarter(), List.of(guard), Map.of(guard.id(), plan(0, 400))))
        .containsExactly(Rule.OUTCOME);
  }

  @Test
  void demandsASurveyThatIsAsked() {
    var keyResult = keyResult("Nurses recommend us", 31);
    assertThat(rules(framing(CHANGE), quarter(), List.of(keyResult), Map.of()))
        .containsExactly(Rule.SOURCE);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "86, false", "87, true"})
  void demandsADeadlineInTheFutureAndWithinTheCycle(int days, boolean refused) {
    var rules =
        look(framing(CHANGE), quarter(), keyResult("Nurses recommend us", days), plan(96, 400));
    assertThat(rules.contains(Rule.DEADLINE)).isEqualTo(refused);
  }

  @Test
  void demandsThatAnswersArePlannedForAndSaysHowManyItTakes() {
    var keyResult = keyResult("Nurses recommend us", 31);
    var unplanned = new AnswerPlan(OptionalLong.of(96), 400, OptionalLong.empty());
    var findings =
        Gate.look(
            objective(framing(CHANGE)),
            quarter(),
            List.of(keyResult),
            Map.of(keyResult.id(), unplanned),
            TODAY);
    assertThat(findings)
        .containsExactly(
            new Finding(
                Rule.PLANNED_ANSWERS,
                Optional.of(keyResult.id()),
                "To see the change takes 96 answers."));
    assertThat(findings.getFirst().refuses()).isTrue();
  }

  @Test
  void advisesWhereTheAnswersWillNotDo() {
    assertThat(
            look(framing(CHANGE), quarter(), keyResult("Nurses recommend us", 31), plan(401, 400)))
        .containsExactly(Rule.TOO_FEW_PLANNED);
    var slow = new AnswerPlan(OptionalLong.of(96), 399, OptionalLong.of(400));
    assertThat(look(framing(CHANGE), quarter(), keyResult("Nurses recommend us", 31), slow))
        .containsExactly(Rule.TOO_FEW_EXPECTED);
  }

  @Test
  void advisesAgainstNumbersOutputsAndCrowds() {
    var numbered =
        new Framing("Help 40 wards", CHANGE, "E", "Ada", Optional.empty(), Optional.empty());
    assertThat(look(numbered, quarter(), keyResult("Launch the portal", 31), plan(96, 400)))
        .containsExactly(Rule.NUMBER_IN_OBJECTIVE, Rule.OUTPUT_IN_DISGUISE);
    var crowd = IntStream.range(0, 6).mapToObj(_ -> keyResult("Nurses recommend us", 31)).toList();
    assertThat(rules(framing(CHANGE), quarter(), crowd, plans(crowd)))
        .containsExactly(Rule.TOO_MANY_KEY_RESULTS);
  }

  @Test
  void tellsWhatRefusesBeforeWhatAdvises() {
    var numbered = new Framing("Help 40 wards", "x", "", "", Optional.empty(), Optional.empty());
    var keyResult = keyResult("Launch the portal", 400);
    var weights =
        Gate.look(objective(numbered), Optional.empty(), List.of(keyResult), Map.of(), TODAY)
            .stream()
            .map(Finding::refuses)
            .toList();
    assertThat(weights).containsOnly(true, false).isSortedAccordingTo(Collections.reverseOrder());
  }

  private List<Rule> look(
      Framing framing, Optional<Cycle> cycle, QuantitativeOutcome keyResult, AnswerPlan plan) {
    return rules(framing, cycle, List.of(keyResult), Map.of(keyResult.id(), plan));
  }

  private static List<Rule> rules(
      Framing framing,
      Optional<Cycle> cycle,
      List<QuantitativeOutcome> keyResults,
      Map<KeyResultId, AnswerPlan> plans) {
    return Gate.look(objective(framing), cycle, keyResults, plans, TODAY).stream()
        .map(Finding::rule)
        .toList();
  }

  private static Map<KeyResultId, AnswerPlan> plans(List<QuantitativeOutcome> keyResults) {
    return keyResults.stream().collect(toMap(QuantitativeOutcome::id, _ -> plan(96, 400)));
  }

  private static Objective objective(Framing framing) {
    return Objective.draft(framing, false);
  }

  private static Framing framing(@Nullable String change) {
    return new Framing(
        "Help before it hurts",
        change == null ? "" : change,
        "They call once.",
        "Ada",
        Optional.empty(),
        Optional.of(QUARTER.id()));
  }

  private static Optional<Cycle> quarter() {
    return Optional.of(QUARTER);
  }

  private static AnswerPlan plan(long needed, long planned) {
    return new AnswerPlan(OptionalLong.of(needed), planned, OptionalLong.of(planned));
  }

  private static QuantitativeOutcome keyResult(String title, int days) {
    var goal = new Goal.Reach(0, OptionalDouble.empty(), 0.2, OptionalDouble.empty());
    return keyResult(title, goal, days, Optional.empty());
  }

  private QuantitativeOutcome guardrail() {
    return keyResult("It stays easy", new Goal.KeepAbove(0.1), 31, Optional.of(some));
  }

  private static QuantitativeOutcome keyResult(
      String title, Goal goal, int days, Optional<KeyResultId> guards) {
    var from = TODAY.minusDays(10);
    return new QuantitativeOutcome(
        new KeyResultId(Uuid7.next()),
        new ObjectiveId(Uuid7.next()),
        new Source("s", new Measure(new Statistic.Nps(), "recommend"), ""),
        new Terms(title, "", goal, new Window(from, TODAY.plusDays(days)), OptionalLong.of(400), 1),
        guards,
        1);
  }
}
