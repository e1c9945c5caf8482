package io.outturn.outcome.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Paging;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objectives as JSON. */
@Controller("/api/v1/objectives")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Objectives")
@SecurityRequirement(name = "bearer")
final class ObjectivesApi {
  private static final String HOME = "/api/v1/objectives";
  private final Objectives objectives;

  ObjectivesApi(Objectives objectives) {
    this.objectives = objectives;
  }

  /** All objectives. */
  @Get
  @Operation(operationId = "listObjectives", summary = "The objectives")
  HttpResponse<List<ObjectiveDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = objectives.all().stream().map(ObjectiveDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** One objective. */
  @Get("/{id}")
  @Operation(operationId = "readObjective", summary = "An objective")
  ObjectiveDocument one(UUID id) {
    return objectives
        .find(new ObjectiveId(id))
        .map(ObjectiveDocument::of)
        .orElseThrow(Answers.unknown("objective"));
  }

  /** Sets an objective. */
  @Post
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "setObjective", summary = "Set an objective")
  @ApiResponse(responseCode = "201", description = "It is set.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> set(@Body NewObjective sent) {
    var check = new Check();
    var objective = sent.form().read(check);
    check.demand();
    objectives.add(objective);
    var id = objective.id().value();
    return CreatedDocument.at(id, HOME + "/" + id);
  }
}
