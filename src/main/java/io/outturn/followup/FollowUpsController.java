package io.outturn.followup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.followup.FollowUpFinder.Found;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.identity.By;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done for customers, and what came of it. */
@Controller(value = "/follow-ups", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_ACCOUNTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FollowUpsController {
  private static final String PAGE = "followup/one";
  private final FollowUpFinder finder;
  private final FollowUps followUps;
  private final FollowUpSheet sheet;
  private final StepReader reader;

  FollowUpsController(
      FollowUpFinder finder, FollowUps followUps, FollowUpSheet sheet, StepReader reader) {
    this.finder = finder;
    this.followUps = followUps;
    this.sheet = sheet;
    this.reader = reader;
  }

  @Get
  @View("followup/all")
  FollowUpsPage all(Scope scope) {
    return sheet.list(finder.all(scope));
  }

  @Get("/{id}")
  @View(PAGE)
  FollowUpPage one(UUID id, Scope scope) {
    return sheet.page(finder.find(id, scope), StepForm.EMPTY, "", Mistakes.NONE);
  }

  /** Takes a step; whoever was overtaken sees what happened, and their words again. */
  @Post("/{id}/steps")
  @Needs(Right.FOLLOW_UP)
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> take(
      UUID id, @Nullable @Body StepForm posted, Scope scope, Authentication person) {
    var found = finder.find(id, scope);
    var form = posted == null ? StepForm.EMPTY : posted;
    if (!Integer.toString(found.followUp().stepsTaken()).equals(form.seen())) {
      return overtaken(found, form);
    }
    var check = new Check();
    var step = reader.read(found.followUp(), form, By.of(person), check);
    return step.isEmpty()
        ? Answers.again(PAGE, sheet.page(found, form, "", check.mistakes()))
        : taken(found, step, form, scope);
  }

  private HttpResponse<?> taken(Found found, Optional<Step> step, StepForm form, Scope scope) {
    return followUps.take(found.followUp(), step.orElseThrow())
        ? HttpResponse.seeOther(URI.create(found.address()))
        : overtaken(finder.find(found.followUp().id().value(), scope), form);
  }

  private HttpResponse<?> overtaken(Found now, StepForm form) {
    return Answers.conflict(PAGE, sheet.page(now, form, sheet.last(now.followUp()), Mistakes.NONE));
  }
}
