package io.outturn.outcome.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Sets key results; their values come from answers, so there is no field for one. */
@Controller("/api/v1/objectives/{objective}/key-results")
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Key results")
@SecurityRequirement(name = "bearer")
final class NewKeyResultsApi {
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Choices choices;

  NewKeyResultsApi(Objectives objectives, KeyResults keyResults, Choices choices) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.choices = choices;
  }

  /** Sets a key result. */
  @Post
  @Operation(operationId = "setKeyResult", summary = "Set a key result")
  @ApiResponse(responseCode = "201", description = "It is set.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> set(UUID objective, @Body NewKeyResult sent) {
    var found =
        objectives.find(new ObjectiveId(objective)).orElseThrow(Answers.unknown("objective"));
    var check = new Check();
    var keyResult =
        new KeyResultReader(choices, check)
            .read(sent.form(choices), found.id(), keyResults.of(found.id()));
    check.demand();
    keyResult.ifPresent(keyResults::add);
    var id = keyResult.orElseThrow().id().value();
    return CreatedDocument.at(id, "/api/v1/key-results/" + id);
  }
}
