package io.outturn.dashboard.cascade;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.PersonId;
import java.util.UUID;

/** Shows how objectives lead up to one another. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CascadeController {
  private final CascadeDesk desk;

  CascadeController(CascadeDesk desk) {
    this.desk = desk;
  }

  @Get("/cascade")
  @View("dashboard/cascade")
  CascadePage all() {
    return desk.page();
  }

  @Get("/members/{person}")
  @View("dashboard/member")
  MemberPage member(UUID person) {
    return desk.member(new PersonId(person))
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "Nobody has this key."));
  }
}
