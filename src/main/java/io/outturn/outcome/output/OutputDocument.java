package io.outturn.outcome.output;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.PersonId;
import io.outturn.outcome.Completion;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Quantity;
import io.outturn.outcome.Step;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that is delivered in the hope of an outcome.
 *
 * @param id its key
 * @param objective what it is meant to serve
 * @param title what is delivered
 * @param owner the key of whoever delivers it; absent while nobody does
 * @param plannedFor the day it is planned for
 * @param amount how much of it is planned; absent for something that is there or not
 * @param unit what is counted; absent likewise
 * @param delivered how much of it is delivered
 * @param validated whether somebody else has to look at it
 * @param state {@code PROPOSED}, {@code COMMITTED}, {@code DONE}, {@code VALIDATED}, {@code
 *     REJECTED} or {@code RETIRED}
 * @param doneBy who noted it as done; absent while it is open
 * @param doneAt when; absent likewise
 * @param revision how often it was planned
 * @param steps what became of it
 */
@Serdeable
@Schema(name = "Output")
record OutputDocument(
    UUID id,
    UUID objective,
    String title,
    @Nullable UUID owner,
    LocalDate plannedFor,
    @Nullable BigDecimal amount,
    @Nullable String unit,
    BigDecimal delivered,
    boolean validated,
    String state,
    @Nullable String doneBy,
    @Nullable Instant doneAt,
    int revision,
    List<StepDocument> steps) {
  static OutputDocument of(Output output) {
    var planned = output.deliverable();
    return new OutputDocument(
        output.id().value(),
        output.objective().value(),
        planned.title(),
        planned.owner().map(PersonId::value).orElse(null),
        planned.plannedFor(),
        planned.quantity().map(Quantity::amount).orElse(null),
        planned.quantity().map(Quantity::unit).orElse(null),
        output.delivered(),
        planned.validated(),
        output.state().name(),
        output.completion().map(Completion::by).orElse(null),
        output.completion().map(Completion::at).orElse(null),
        output.revision(),
        output.steps().stream().map(StepDocument::of).toList());
  }

  /**
   * What became of an output at one time.
   *
   * @param number of the step
   * @param state what it became; absent when a part of it was delivered
   * @param by who says so
   * @param at when
   * @param words evidence or reason; may be empty
   * @param amount how much was delivered with it; absent when that is not counted
   */
  @Serdeable
  @Schema(name = "Step")
  record StepDocument(
      int number,
      @Nullable String state,
      String by,
      Instant at,
      String words,
      @Nullable BigDecimal amount) {
    static StepDocument of(Step step) {
      return new StepDocument(
          step.number(),
          step.state().map(OutputState::name).orElse(null),
          step.by().name(),
          step.at(),
          step.words(),
          step.amount().orElse(null));
    }
  }
}
