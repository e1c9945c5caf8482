package io.outturn.dashboard.board;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.ObjectiveId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outcomes first: all objectives, or one. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LeaderController {
  private final LeaderDesk leaders;
  private final ObjectiveDesk objectives;

  LeaderController(LeaderDesk leaders, ObjectiveDesk objectives) {
    this.leaders = leaders;
    this.objectives = objectives;
  }

  @Get
  @View("dashboard/leader")
  LeaderPage all(@Nullable @QueryValue String cycle) {
    return leaders.page(cycle == null ? "" : cycle);
  }

  @Get("/objectives/{id}")
  @View("dashboard/objective")
  ObjectivePage one(UUID id) {
    return objectives.page(new ObjectiveId(id));
  }
}
