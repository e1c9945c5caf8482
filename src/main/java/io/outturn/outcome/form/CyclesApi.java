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
import io.outturn.form.Check;
import io.outturn.outcome.cycle.Cycles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cycles as JSON. */
@Controller("/api/v1/cycles")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Objectives")
@SecurityRequirement(name = "bearer")
final class CyclesApi {
  private static final String HOME = "/api/v1/cycles";
  private final Cycles cycles;

  CyclesApi(Cycles cycles) {
    this.cycles = cycles;
  }

  /** All cycles, the latest first. */
  @Get
  @Operation(operationId = "listCycles", summary = "The cycles")
  HttpResponse<List<CycleDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = cycles.all().stream().map(CycleDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** Adds a cycle. */
  @Post
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "addCycle", summary = "Add a cycle")
  @ApiResponse(responseCode = "201", description = "It is added.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> add(@Body NewCycle sent) {
    var check = new Check();
    var cycle =
        sent.form().read(check).filter(each -> CyclesController.added(check, cycles.add(each)));
    check.demand();
    var id = cycle.orElseThrow().id().value();
    return CreatedDocument.at(id, HOME);
  }
}
