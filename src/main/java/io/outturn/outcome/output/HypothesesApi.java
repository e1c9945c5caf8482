package io.outturn.outcome.output;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.Hypotheses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** What outputs should change, as JSON. */
@Controller("/api/v1")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Outputs")
@SecurityRequirement(name = "bearer")
final class HypothesesApi {
  private final OutputFinder finder;
  private final Hypotheses hypotheses;
  private final HypothesisReader reader;

  HypothesesApi(OutputFinder finder, Hypotheses hypotheses, HypothesisReader reader) {
    this.finder = finder;
    this.hypotheses = hypotheses;
    this.reader = reader;
  }

  /** What an output should change. */
  @Get("/outputs/{output}/hypotheses")
  @Operation(operationId = "listHypotheses", summary = "What an output should change")
  List<HypothesisDocument> of(UUID output) {
    return hypotheses.of(finder.find(output).id()).stream().map(HypothesisDocument::of).toList();
  }

  /** Says what an output should change. */
  @Post("/outputs/{output}/hypotheses")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "holdHypothesis", summary = "Say what an output should change")
  @ApiResponse(responseCode = "201", description = "It is noted.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> hold(UUID output, @Body NewHypothesis sent, Authentication person) {
    var found = finder.find(output);
    OwnOutputs.demand(found, person);
    var check = new Check();
    var hypothesis = reader.read(found, reader.form(sent), check);
    check.demand();
    hypothesis.ifPresent(held -> hypotheses.hold(held, By.of(person)));
    return CreatedDocument.at(
        hypothesis.orElseThrow().id(), "/api/v1/outputs/" + output + "/hypotheses");
  }

  /** Takes it back. */
  @Delete("/hypotheses/{id}")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "endHypothesis", summary = "Take back what an output should change")
  @ApiResponse(responseCode = "204", description = "It is taken back.")
  HttpResponse<Void> end(UUID id, Authentication person) {
    var found = hypotheses.find(id).orElseThrow(Answers.unknown("hypothesis"));
    OwnOutputs.demand(finder.find(found.output().value()), person);
    hypotheses.end(found, By.of(person));
    return HttpResponse.noContent();
  }
}
