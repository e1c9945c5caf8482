package io.outturn.outcome.output;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Mark;
import io.outturn.api.Paging;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.Outputs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outputs and their steps as JSON. */
@Controller("/api/v1")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Outputs")
@SecurityRequirement(name = "bearer")
final class OutputsApi {
  private final Objectives objectives;
  private final Outputs outputs;
  private final OutputFinder finder;
  private final DeliverableReader reader;
  private final StepTaker steps;

  OutputsApi(
      Objectives objectives,
      Outputs outputs,
      OutputFinder finder,
      DeliverableReader reader,
      StepTaker steps) {
    this.objectives = objectives;
    this.outputs = outputs;
    this.finder = finder;
    this.reader = reader;
    this.steps = steps;
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
  HttpResponse<OutputDocument> one(UUID id) {
    return marked(finder.find(id));
  }

  /** Plans an output. */
  @Post("/objectives/{objective}/outputs")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "planOutput", summary = "Plan an output")
  @ApiResponse(responseCode = "201", description = "It is planned.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> plan(UUID objective, @Body NewOutput sent, Authentication person) {
    var found = find(objective);
    var check = new Check();
    var form = sent.form();
    var planned = reader.read(form, check);
    check.demand();
    var output = Output.planned(found.id(), planned.orElseThrow());
    outputs.add(output, form.first(), By.of(person));
    var id = output.id().value();
    return CreatedDocument.at(id, "/api/v1/outputs/" + id);
  }

  /** Plans an output anew. */
  @Put("/outputs/{id}")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "changeOutput", summary = "Plan an output anew")
  HttpResponse<OutputDocument> change(
      UUID id,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body NewOutput sent,
      Authentication person) {
    var read = finder.find(id);
    OwnOutputs.demand(read, person);
    Mark.of(read.revision()).demand(ifMatch);
    var check = new Check();
    var planned = reader.read(sent.form(), check);
    check.demand();
    if (!outputs.change(read, planned.orElseThrow())) {
      throw Mark.of(finder.find(id).revision()).overtaken();
    }
    return one(id);
  }

  /** Notes an output as done. The first note stays: noting it again changes nothing. */
  @Put("/outputs/{id}/completion")
  @Needs(Right.PLAN_OUTPUTS)
  @Consumes(MediaType.ALL)
  @Operation(operationId = "completeOutput", summary = "Note an output as done")
  OutputDocument complete(UUID id, Authentication person) {
    var found = finder.find(id);
    OwnOutputs.demand(found, person);
    if (!found.done()) {
      steps.demand(found, StepKind.DONE, StepForm.EMPTY, By.of(person));
    }
    return OutputDocument.of(finder.find(id));
  }

  /** Takes a step with an output. */
  @Post("/outputs/{id}/steps")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "takeStep", summary = "Take a step with an output")
  OutputDocument take(UUID id, @Body NewStep sent, Authentication person) {
    var found = finder.find(id);
    OwnOutputs.demand(found, StepTaker.kind(sent.step()), person);
    if (sent.seen() != found.stepsTaken()) {
      throw StepTaker.overtaken(found);
    }
    steps.demand(found, StepTaker.kind(sent.step()), sent.form(), By.of(person));
    return OutputDocument.of(finder.find(id));
  }

  private static HttpResponse<OutputDocument> marked(Output output) {
    return HttpResponse.ok(OutputDocument.of(output))
        .header(HttpHeaders.ETAG, Mark.of(output.revision()).quoted());
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
