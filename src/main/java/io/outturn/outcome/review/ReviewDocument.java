package io.outturn.outcome.review;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.OutputId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at every output of an objective, because they are done and the outcome is not felt.
 *
 * @param id its key
 * @param objective the key of the objective
 * @param round which one of the objective
 * @param because why it opened
 * @param openedAt when
 * @param outputs the keys of the outputs that it looks at
 * @param decisions in their order; of one output the last one counts
 * @param closedBy who closed it; absent while it is open
 * @param closedAt when; absent likewise
 * @param learned what was learned; absent likewise
 */
@Serdeable
@Schema(name = "Review")
record ReviewDocument(
    UUID id,
    UUID objective,
    int round,
    String because,
    Instant openedAt,
    List<UUID> outputs,
    List<DecisionDocument> decisions,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable String learned) {
  static ReviewDocument of(Review review) {
    return new ReviewDocument(
        review.id().value(),
        review.objective().value(),
        review.round(),
        review.because(),
        review.openedAt(),
        review.outputs().stream().map(OutputId::value).toList(),
        review.decisions().stream().map(DecisionDocument::of).toList(),
        review.closure().map(Closure::by).orElse(null),
        review.closure().map(Closure::at).orElse(null),
        review.closure().map(Closure::words).orElse(null));
  }

  /**
   * What somebody decided about an output.
   *
   * @param number among the decisions of the review
   * @param output the key of the output
   * @param choice {@code KEEP}, {@code CHANGE}, {@code STOP} or {@code REPLACE}
   * @param expectation {@code MET}, {@code NOT_MET}, {@code NOT_KNOWN} or {@code NONE}
   * @param reason why
   * @param replacement what comes instead of it; absent unless it is replaced
   * @param plannedFor the day that is planned for; absent likewise
   * @param by who decided
   * @param at when
   */
  @Serdeable
  @Schema(name = "Decision")
  record DecisionDocument(
      int number,
      UUID output,
      String choice,
      String expectation,
      String reason,
      @Nullable String replacement,
      @Nullable LocalDate plannedFor,
      String by,
      Instant at) {
    static DecisionDocument of(Decision decision) {
      return new DecisionDocument(
          decision.number(),
          decision.output().value(),
          decision.choice().name(),
          decision.expectation().name(),
          decision.reason(),
          decision.replacement().map(Decision.Replacement::title).orElse(null),
          decision.replacement().map(Decision.Replacement::plannedFor).orElse(null),
          decision.by().name(),
          decision.at());
    }
  }
}
