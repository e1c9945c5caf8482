package io.outturn.outcome.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.outcome.cycle.Cycles;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Shows the cycles and adds one. */
@Controller(value = "/cycles", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CyclesController {
  private static final String PAGE = "outcome/cycles";
  private final Cycles cycles;

  CyclesController(Cycles cycles) {
    this.cycles = cycles;
  }

  @Get
  @View(PAGE)
  CyclesPage all() {
    return CyclesPage.of(cycles.all(), CycleForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Needs(Right.SET_OUTCOMES)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(@Nullable @Body CycleForm posted) {
    var form = posted == null ? CycleForm.EMPTY : posted;
    var check = new Check();
    var added = form.read(check).filter(cycle -> added(check, cycles.add(cycle)));
    return added.isPresent()
        ? HttpResponse.seeOther(URI.create("/cycles"))
        : Answers.again(PAGE, CyclesPage.of(cycles.all(), form, check.mistakes()));
  }

  /** Two cycles of one name could not be told apart. */
  static boolean added(Check check, boolean added) {
    if (!added) {
      check.mistake("name", "Another cycle has this name");
    }
    return added;
  }
}
