package io.outturn.followup;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to get back to an account.
 *
 * @param id its key
 * @param account the account's slug
 * @param reason why
 * @param due until when
 * @param open whether there is still something to do
 * @param holder the key of the person who does it; absent until somebody takes it on
 * @param openedBy who opened it
 * @param openedAt when
 * @param steps what was done since, in its order
 */
@Serdeable
@Schema(name = "FollowUp")
record FollowUpDocument(
    UUID id,
    String account,
    String reason,
    LocalDate due,
    boolean open,
    @Nullable UUID holder,
    String openedBy,
    Instant openedAt,
    List<StepDocument> steps) {
  /**
   * Something that was done with a follow-up.
   *
   * @param kind {@code NOTE}, {@code HAND_OVER}, {@code CLOSE} or {@code REOPEN}
   * @param words what happened
   * @param holder the key of the person who has it from then on; absent unless it was handed over
   * @param by who did it
   * @param at when
   */
  @Serdeable
  @Schema(name = "FollowUpStep")
  record StepDocument(String kind, String words, @Nullable UUID holder, String by, Instant at) {
    static StepDocument of(Step step) {
      return new StepDocument(
          step.kind().name(),
          step.words(),
          step.to().map(PersonId::value).orElse(null),
          step.by().name(),
          step.at());
    }
  }

  static FollowUpDocument of(FollowUpFinder.Found found) {
    var followUp = found.followUp();
    return new FollowUpDocument(
        followUp.id().value(),
        found.account().slug(),
        followUp.reason(),
        followUp.due(),
        followUp.open(),
        followUp.holder().map(PersonId::value).orElse(null),
        followUp.openedBy().name(),
        followUp.openedAt(),
        followUp.steps().stream().map(StepDocument::of).toList());
  }
}
