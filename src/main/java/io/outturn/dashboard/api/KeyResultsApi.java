package io.outturn.dashboard.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Mark;
import io.outturn.api.Paging;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Measurements;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.QuantitativeOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key results as JSON. */
@Controller("/api/v1/key-results")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Key results")
@SecurityRequirement(name = "bearer")
final class KeyResultsApi {
  private static final String HOME = "/api/v1/key-results";
  private final KeyResults keyResults;
  private final Measurements measurements;

  KeyResultsApi(KeyResults keyResults, Measurements measurements) {
    this.keyResults = keyResults;
    this.measurements = measurements;
  }

  /**
   * All key results, or those of one objective.
   *
   * @param objective whose key results; those of all objectives unless given
   */
  @Get
  @Operation(operationId = "listKeyResults", summary = "The key results with their statuses")
  HttpResponse<List<KeyResultDocument>> all(
      @Nullable @QueryValue UUID objective,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after) {
    var all = objective == null ? keyResults.all() : keyResults.of(new ObjectiveId(objective));
    var path = objective == null ? HOME : HOME + "?objective=" + objective;
    return Paging.of(limit, after)
        .mapped(path, all, each -> each.id().value().toString(), this::document);
  }

  /**
   * A key result with its estimate and what may be said about its target.
   *
   * @param id its key
   */
  @Get("/{id}")
  @Operation(
      operationId = "readKeyResult",
      summary = "A key result with its estimate, n and status")
  HttpResponse<KeyResultDocument> keyResult(@PathVariable UUID id) {
    var document =
        keyResults
            .find(new KeyResultId(id))
            .map(this::document)
            .orElseThrow(() ->
                new HttpStatusException(HttpStatus.NOT_FOUND, "There is no key result " + id));
    return HttpResponse.ok(document)
        .header(HttpHeaders.ETAG, Mark.of(document.revision()).quoted());
  }

  private KeyResultDocument document(KeyResult keyResult) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome -> KeyResultDocument.of(outcome, measurements.of(outcome));
    };
  }
}
