package io.outturn.outcome.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Mark;
import io.outturn.api.Paging;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.outcome.Objective;
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
  private final Places places;

  ObjectivesApi(Objectives objectives, Places places) {
    this.objectives = objectives;
    this.places = places;
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
  HttpResponse<ObjectiveDocument> one(UUID id) {
    var objective = find(id);
    return HttpResponse.ok(ObjectiveDocument.of(objective))
        .header(HttpHeaders.ETAG, Mark.of(objective.revision()).quoted());
  }

  /** Sets an objective; it is a draft. */
  @Post
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "setObjective", summary = "Set an objective")
  @ApiResponse(responseCode = "201", description = "It is set.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> set(@Body NewObjective sent) {
    var check = new Check();
    var framing = sent.form().read(check, places);
    check.demand();
    var objective = Objective.draft(framing, false);
    objectives.add(objective);
    var id = objective.id().value();
    return CreatedDocument.at(id, HOME + "/" + id);
  }

  /** Writes an objective down anew. What is published is changed with a reason only. */
  @Put("/{id}")
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "changeObjective", summary = "Write an objective down anew")
  HttpResponse<ObjectiveDocument> change(
      UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body NewObjective sent) {
    var read = find(id);
    Mark.of(read.revision()).demand(ifMatch);
    var check = new Check();
    var framing = sent.form().read(check, places);
    var why = Why.read(check, sent.why(), read.running());
    check.demand();
    if (!objectives.change(read, framing, why)) {
      throw Mark.of(find(id).revision()).overtaken();
    }
    return one(id);
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
