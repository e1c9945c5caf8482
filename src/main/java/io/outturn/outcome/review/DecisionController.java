package io.outturn.outcome.review;

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
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.identity.By;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides in a review what becomes of an output. */
@Controller(value = "/reviews/{review}/outputs/{output}", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {
  private static final String PAGE = "outcome/decision";
  private final Reviews reviews;
  private final ReviewDesk desk;
  private final Clock clock;

  DecisionController(Reviews reviews, ReviewDesk desk, Clock clock) {
    this.reviews = reviews;
    this.desk = desk;
    this.clock = clock;
  }

  @Get
  @View(PAGE)
  DecisionPage show(UUID review, UUID output) {
    var found = desk.review(review);
    var about = desk.output(found, output);
    var before = found.decision(about.id()).map(DecisionForm::of).orElse(DecisionForm.EMPTY);
    return desk.page(found, about, before, false, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(
      UUID review, UUID output, @Nullable @Body DecisionForm posted, Authentication person) {
    var found = desk.review(review);
    var about = desk.output(found, output);
    var form = posted == null ? DecisionForm.EMPTY : posted;
    var check = new Check();
    var decision =
        new DecisionReader(check).read(found, about.id(), form, By.of(person), clock.instant());
    if (decision.isEmpty()) {
      return Answers.again(PAGE, desk.page(found, about, form, false, check.mistakes()));
    }
    boolean seen = Integer.toString(found.decisionsTaken()).equals(form.seen());
    return seen && reviews.decide(found, decision.get())
        ? HttpResponse.seeOther(URI.create(ReviewDesk.home(found)))
        : Answers.conflict(PAGE, desk.page(desk.review(review), about, form, true, Mistakes.NONE));
  }
}
