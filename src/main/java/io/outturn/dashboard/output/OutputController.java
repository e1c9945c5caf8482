package io.outturn.dashboard.output;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.OutputId;
import java.util.UUID;

/** Shows outputs, and those that serve nothing. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutputController {
  private final OutputDesk desk;
  private final OrphanDesk orphans;

  OutputController(OutputDesk desk, OrphanDesk orphans) {
    this.desk = desk;
    this.orphans = orphans;
  }

  @Get("/outputs/{id}")
  @View("dashboard/output")
  OutputPage one(UUID id) {
    return desk.page(new OutputId(id));
  }

  @Get("/orphans")
  @View("dashboard/orphans")
  OrphansPage orphans() {
    return orphans.page();
  }
}
