package io.outturn.dashboard.keyresult;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.KeyResultId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** How a key result went and how its number came about, as JSON. */
@Controller("/api/v1/key-results/{id}")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Key results")
@SecurityRequirement(name = "bearer")
final class CoursesApi {
  private final KeyResultDesk desk;

  CoursesApi(KeyResultDesk desk) {
    this.desk = desk;
  }

  /** The score of each period, and of answers to what was asked before, which do not count. */
  @Get("/trend")
  @Operation(operationId = "readTrend", summary = "How a key result went, period by period")
  List<PeriodDocument> trend(UUID id) {
    return desk.periods(new KeyResultId(id));
  }

  /** The counts and everything else that a key result's number is made of. */
  @Get("/explanation")
  @Operation(operationId = "explainKeyResult", summary = "How a key result's number came about")
  ExplanationDocument explanation(UUID id) {
    return desk.explained(new KeyResultId(id));
  }
}
