package io.outturn.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.outturn.account.AccountId;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private static final By ADA = By.installation("Ada");
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate DUE = LocalDate.parse("2026-03-02");

  @Test
  void isOpenUntilItIsClosedAndAgainWhenItIsReopened() {
    assertThat(of().open()).isTrue();
    assertThat(of(step(StepKind.CLOSE)).open()).isFalse();
    assertThat(of(step(StepKind.CLOSE), step(StepKind.NOTE)).open()).isFalse();
    assertThat(of(step(StepKind.CLOSE), step(StepKind.REOPEN)).open()).isTrue();
  }

  @Test
  void isLateAfterItsDayWhileItIsOpen() {
    assertThat(of().late(DUE)).isFalse();
    assertThat(of().late(DUE.plusDays(1))).isTrue();
    assertThat(of(step(StepKind.CLOSE)).late(DUE.plusDays(1))).isFalse();
  }

  @Test
  void belongsToWhomItWasHandedLast() {
    var grace = new PersonId(UUID.randomUUID());
    var alan = new PersonId(UUID.randomUUID());
    assertThat(of().holder()).isEmpty();
    assertThat(of(handed(grace), handed(alan), step(StepKind.NOTE)).holder()).contains(alan);
  }

  @Test
  void isHandedToSomebodyOnly() {
    assertThatThrownBy(() -> step(StepKind.HAND_OVER)).hasMessageContaining("to somebody");
  }

  private static Step handed(PersonId person) {
    return new Step(StepKind.HAND_OVER, "", Optional.of(person), ADA, NOW);
  }

  private static Step step(StepKind kind) {
    return new Step(kind, "W", Optional.empty(), ADA, NOW);
  }

  private static FollowUp of(Step... steps) {
    return new FollowUp(
        new FollowUpId(UUID.randomUUID()),
        AccountId.NONE,
        "Call",
        DUE,
        ADA,
        NOW,
        steps.length == 0 ? List.of() : Arrays.asList(steps));
  }
}
