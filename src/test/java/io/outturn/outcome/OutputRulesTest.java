package io.outturn.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.database.Uuid7;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import io.outturn.outcome.Outputs.Taking;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputRulesTest {
  private final By ada = somebody("Ada");
  private final By bea = somebody("Bea");
  private final By cem = somebody("Cem");

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, COMMITTED RETIRED",
    "COMMITTED, DONE RETIRED",
    "DONE, VALIDATED REJECTED RETIRED",
    "REJECTED, DONE RETIRED",
    "VALIDATED, RETIRED",
    "RETIRED, ''"
  })
  void letsEachStateBecomeWhatItMay(OutputState from, String names) {
    var output = output(ada, false, from);
    var allowed =
        Arrays.stream(OutputState.values())
            .filter(to -> OutputRules.refusal(output, to(to, cem, "Because")).isEmpty())
            .map(OutputState::name)
            .toList();
    assertThat(String.join(" ", allowed)).isEqualTo(names);
  }

  @Test
  void letsNobodyValidateTheirOwnWork() {
    var output = output(ada, false, OutputState.COMMITTED, OutputState.DONE);
    assertThat(refused(output, to(OutputState.VALIDATED, ada, ""))).isEqualTo("state");
    assertThat(refused(output, to(OutputState.VALIDATED, bea, ""))).isEqualTo("state");
    assertThat(refused(output, to(OutputState.VALIDATED, By.installation("API"), "")))
        .isEqualTo("state");
    assertThat(refused(output, to(OutputState.VALIDATED, cem, ""))).isEmpty();
    assertThat(refused(output, to(OutputState.REJECTED, ada, "Not there"))).isEqualTo("state");
  }

  @Test
  void wantsWordsWhereOthersNeedThem() {
    var done = output(ada, false, OutputState.DONE);
    assertThat(refused(done, to(OutputState.REJECTED, cem, " "))).isEqualTo("words");
    assertThat(refused(done, to(OutputState.RETIRED, ada, ""))).isEqualTo("words");
    var flagged = output(ada, true, OutputState.COMMITTED);
    assertThat(refused(flagged, to(OutputState.DONE, ada, ""))).isEqualTo("words");
    assertThat(refused(flagged, to(OutputState.DONE, ada, "See the page"))).isEmpty();
    assertThat(refused(output(ada, false, OutputState.COMMITTED), to(OutputState.DONE, ada, "")))
        .isEmpty();
  }

  @Test
  void countsPartsWhileItIsOpen() {
    assertThat(refused(output(ada, false, OutputState.COMMITTED), part("2.5"))).isEmpty();
    assertThat(refused(output(ada, false, OutputState.COMMITTED), part("0"))).isEqualTo("amount");
    assertThat(refused(output(ada, false, OutputState.DONE), part("1"))).isEqualTo("state");
  }

  @Test
  void addsUpWhatWasDelivered() {
    var output = output(ada, false, OutputState.COMMITTED);
    var steps = new ArrayList<>(output.steps());
    for (var amount : List.of("2.5", "3", "0.5")) {
      var step =
          new Step(
              steps.size() + 1,
              Optional.empty(),
              ada,
              Instant.EPOCH,
              "",
              Optional.of(new BigDecimal(amount)));
      steps.add(step);
    }
    var delivered = new Output(output.id(), output.objective(), output.deliverable(), steps, 1);
    assertThat(delivered.delivered()).isEqualByComparingTo("6");
    assertThat(delivered.state()).isEqualTo(OutputState.COMMITTED);
    assertThat(delivered.stepsTaken()).isEqualTo(4);
  }

  @Test
  void isOpenAgainOnceItIsRejected() {
    var output = output(ada, false, OutputState.COMMITTED, OutputState.DONE, OutputState.REJECTED);
    assertThat(output.done()).isFalse();
    assertThat(output.counted()).isTrue();
    assertThat(output.completion()).isEmpty();
  }

  private static String refused(Output output, Taking taking) {
    return OutputRules.refusal(output, taking).map(OutputRules.Refusal::field).orElse("");
  }

  private static Taking to(OutputState state, By by, String words) {
    return new Taking(Optional.of(state), by, Instant.EPOCH, words, Optional.empty());
  }

  private Taking part(String amount) {
    return new Taking(
        Optional.empty(), ada, Instant.EPOCH, "", Optional.of(new BigDecimal(amount)));
  }

  /** Whose owner is Ada, and which Bea took all steps with. */
  private Output output(By owner, boolean validated, OutputState... states) {
    var steps = new ArrayList<Step>();
    for (var state : states) {
      steps.add(
          new Step(steps.size() + 1, Optional.of(state), bea, Instant.EPOCH, "", Optional.empty()));
    }
    var deliverable =
        new Deliverable(
            "Portal",
            owner.person(),
            LocalDate.of(2027, 3, 1),
            Optional.of(new Quantity(new BigDecimal("12"), "workshops")),
            validated);
    return new Output(
        new OutputId(Uuid7.next()), new ObjectiveId(Uuid7.next()), deliverable, steps, 1);
  }

  private static By somebody(String name) {
    return new By(Optional.of(new PersonId(Uuid7.next())), name);
  }
}
