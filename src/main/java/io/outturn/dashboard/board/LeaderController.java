package io.outturn.dashboard.board;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.dashboard.Missing;
import io.outturn.dashboard.ObjectiveView;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Outcomes first: all objectives, or one. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LeaderController {
  private final Standings standings;
  private final Clock clock;

  LeaderController(Standings standings, Clock clock) {
    this.standings = standings;
    this.clock = clock;
  }

  @Get
  @View("dashboard/leader")
  LeaderPage all() {
    return LeaderPage.of(standings.all(), LocalDate.now(clock));
  }

  @Get("/objectives/{id}")
  @View("dashboard/objective")
  ObjectivePage one(UUID id) {
    var standing = standings.of(new ObjectiveId(id)).orElseThrow(Missing.objective());
    return ObjectivePage.of(ObjectiveView.of(standing, LocalDate.now(clock)));
  }
}
