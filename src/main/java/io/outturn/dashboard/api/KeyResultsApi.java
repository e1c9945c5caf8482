package io.outturn.dashboard.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Measurements;
import io.outturn.outcome.QuantitativeOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Key results as JSON. */
@Controller("/api/v1/key-results")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Key results")
@SecurityRequirement(name = "bearer")
final class KeyResultsApi {
  private final KeyResults keyResults;
  private final Measurements measurements;

  KeyResultsApi(KeyResults keyResults, Measurements measurements) {
    this.keyResults = keyResults;
    this.measurements = measurements;
  }

  /**
   * A key result with its estimate and what may be said about its target.
   *
   * @param id its key
   */
  @Get("/{id}")
  @Operation(summary = "A key result with its estimate, n and status")
  KeyResultDocument keyResult(@PathVariable UUID id) {
    var found =
        keyResults
            .find(new KeyResultId(id))
            .orElseThrow(() ->
                new HttpStatusException(HttpStatus.NOT_FOUND, "There is no key result " + id));
    return switch (found) {
      case QuantitativeOutcome outcome -> KeyResultDocument.of(outcome, measurements.of(outcome));
    };
  }
}
