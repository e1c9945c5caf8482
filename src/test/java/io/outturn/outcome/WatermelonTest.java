package io.outturn.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.identity.By;
import io.outturn.outcome.Watermelon.Picture;
import io.outturn.statistics.verdict.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WatermelonTest {
  @ParameterizedTest
  @CsvSource({
    "ALL_DONE, MISSED, WATERMELON",
    "ALL_DONE, REACHED, ALIGNED",
    "ALL_DONE, NOT_KNOWN, UNKNOWN",
    "ALL_DONE, NOT_MEASURED, UNKNOWN",
    "OPEN, MISSED, RED",
    "OPEN, REACHED, LUCKY",
    "OPEN, NOT_KNOWN, UNKNOWN",
    "OPEN, NOT_MEASURED, UNKNOWN",
    "NOTHING_PLANNED, MISSED, RED",
    "NOTHING_PLANNED, REACHED, LUCKY",
    "NOTHING_PLANNED, NOT_KNOWN, UNKNOWN",
    "NOTHING_PLANNED, NOT_MEASURED, UNKNOWN"
  })
  void seesWhetherWorkAndFeelingAgree(Delivery delivery, Felt felt, Picture picture) {
    var watermelon = new Watermelon(delivery, felt);
    assertThat(watermelon.picture()).isEqualTo(picture);
    assertThat(watermelon.reason()).matches("[A-Z].* .*[.?]").hasSizeLessThan(90);
  }

  @ParameterizedTest
  @CsvSource({
    "ACHIEVED, ACHIEVED, REACHED",
    "ACHIEVED, ON_TRACK, NOT_KNOWN",
    "ACHIEVED, AT_RISK, NOT_KNOWN",
    "ACHIEVED, NOT_SHOWN, NOT_KNOWN",
    "ACHIEVED, MISSED, MISSED",
    "ACHIEVED, NOT_ENOUGH_EVIDENCE, NOT_KNOWN",
    "ACHIEVED, OFF_TRACK, MISSED",
    "OFF_TRACK, AT_RISK, MISSED",
    "OFF_TRACK, NOT_ENOUGH_EVIDENCE, MISSED",
    "AT_RISK, NOT_ENOUGH_EVIDENCE, NOT_KNOWN"
  })
  void letsTheWeakestKeyResultDecide(Status one, Status other, Felt felt) {
    assertThat(Felt.of(List.of(one, other))).isEqualTo(felt);
    assertThat(Felt.of(List.of(other, one))).isEqualTo(felt);
  }

  @Test
  void knowsNothingWithoutAKeyResult() {
    assertThat(Felt.of(List.of())).isEqualTo(Felt.NOT_MEASURED);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isLeftAloneByMoreWork(Status status) {
    var before = Watermelon.of(List.of(output(false)), List.of(status));
    var after = Watermelon.of(List.of(output(true)), List.of(status));
    assertThat(after.felt()).isEqualTo(before.felt());
  }

  @Test
  void tellsOpenFromDoneWork() {
    assertThat(Delivery.of(List.of())).isEqualTo(Delivery.NOTHING_PLANNED);
    assertThat(Delivery.of(List.of(output(true), output(false)))).isEqualTo(Delivery.OPEN);
    assertThat(Delivery.of(List.of(output(true), output(true)))).isEqualTo(Delivery.ALL_DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, NOTHING_PLANNED",
    "COMMITTED, OPEN",
    "REJECTED, OPEN",
    "DONE, ALL_DONE",
    "VALIDATED, ALL_DONE",
    "RETIRED, NOTHING_PLANNED"
  })
  void leavesIdeasAndWhatWasLetGoOfAside(OutputState state, Delivery delivery) {
    assertThat(Delivery.of(List.of(output(state)))).isEqualTo(delivery);
    var beside = delivery == Delivery.OPEN ? Delivery.OPEN : Delivery.ALL_DONE;
    assertThat(Delivery.of(List.of(output(state), output(true)))).isEqualTo(beside);
  }

  private static Output output(boolean done) {
    return output(done ? OutputState.DONE : OutputState.COMMITTED);
  }

  private static Output output(OutputState state) {
    var deliverable =
        new Deliverable(
            "Portal", Optional.empty(), LocalDate.of(2026, 3, 1), Optional.empty(), false);
    var step =
        new Step(
            1, Optional.of(state), By.installation("Ada"), Instant.EPOCH, "", Optional.empty());
    return new Output(
        new OutputId(UUID.randomUUID()),
        new ObjectiveId(UUID.randomUUID()),
        deliverable,
        List.of(step),
        1);
  }
}
