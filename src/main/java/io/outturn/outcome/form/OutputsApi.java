package io.outturn.outcome.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Paging;
import io.outturn.outcome.Completion;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.Outputs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outputs and their completion as JSON. */
@Controller("/api/v1")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Outputs")
@SecurityRequirement(name = "bearer")
final class OutputsApi {
  private final Objectives objectives;
  private final Outputs outputs;
  private final Clock clock;

  OutputsApi(Objectives objectives, Outputs outputs, Clock clock) {
    this.objectives = objectives;
    this.outputs = outputs;
    this.clock = clock;
  }

  /** The outputs that are meant to serve an objective. */
  @Get("/objectives/{objective}/outputs")
  @Operation(operationId = "listOutputs", summary = "The outputs of an objective")
  HttpResponse<List<OutputDocument>> of(
      UUID objective,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after) {
    var all = outputs.of(find(objective).id()).stream().map(OutputDocument::of).toList();
    return Paging.of(limit, after)
        .page("/api/v1/objectives/" + objective + "/outputs", all, each -> each.id().toString());
  }

  /** One output. */
  @Get("/outputs/{id}")
  @Operation(operationId = "readOutput", summary = "An output")
  OutputDocument one(UUID id) {
    return OutputDocument.of(output(id));
  }

  /** Plans an output. */
  @Post("/objectives/{objective}/outputs")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "planOutput", summary = "Plan an output")
  @ApiResponse(responseCode = "201", description = "It is planned.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> plan(UUID objective, @Body NewOutput sent) {
    var found = find(objective);
    var check = new Check();
    var output = sent.form().read(check, found.id());
    check.demand();
    outputs.add(output);
    var id = output.id().value();
    return CreatedDocument.at(id, "/api/v1/outputs/" + id);
  }

  /** Notes an output as done. The first note stays: noting it again changes nothing. */
  @Put("/outputs/{id}/completion")
  @Needs(Right.PLAN_OUTPUTS)
  @Consumes(MediaType.ALL)
  @Operation(operationId = "completeOutput", summary = "Note an output as done")
  OutputDocument complete(UUID id, Authentication person) {
    var found = output(id);
    outputs.complete(found.id(), new Completion(By.name(person), clock.instant()));
    return OutputDocument.of(output(id));
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }

  private Output output(UUID id) {
    return outputs.find(new OutputId(id)).orElseThrow(Answers.unknown("output"));
  }
}
