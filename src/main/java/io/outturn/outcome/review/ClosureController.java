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

/** Closes reviews once every output is decided about. */
@Controller(value = "/reviews/{review}/closure", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClosureController {
  private static final String PAGE = "outcome/closure";
  private static final int LONGEST = 4000;
  private final Reviews reviews;
  private final ReviewDesk desk;
  private final Clock clock;

  ClosureController(Reviews reviews, ReviewDesk desk, Clock clock) {
    this.reviews = reviews;
    this.desk = desk;
    this.clock = clock;
  }

  @Get
  @View(PAGE)
  ClosurePage show(UUID review) {
    return page(desk.review(review), ClosureForm.EMPTY, false, Mistakes.NONE);
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> close(UUID review, @Nullable @Body ClosureForm posted, Authentication person) {
    var found = desk.review(review);
    var form = posted == null ? ClosureForm.EMPTY : posted;
    var check = new Check();
    var words = words(found, form, check);
    if (!check.passed()) {
      return Answers.again(PAGE, page(found, form, false, check.mistakes()));
    }
    boolean seen = Integer.toString(found.decisionsTaken()).equals(form.seen());
    return seen && reviews.close(found, words, By.of(person), clock.instant())
        ? HttpResponse.seeOther(URI.create(ReviewDesk.home(found)))
        : Answers.conflict(PAGE, page(desk.review(review), form, true, Mistakes.NONE));
  }

  /** What was learned; nobody closes a review in which an output is open. */
  static String words(Review review, ClosureForm form, Check check) {
    if (!review.undecided().isEmpty()) {
      check.mistake(
          "words",
          "Decide about every output first: %d to go".formatted(review.undecided().size()));
    }
    return check.words("words", form.words(), LONGEST, "Write what you learned");
  }

  private ClosurePage page(Review review, ClosureForm form, boolean late, Mistakes mistakes) {
    return new ClosurePage(
        ReviewDesk.home(review),
        desk.demonstration(review),
        review.undecided().size(),
        review.decisionsTaken(),
        late,
        form,
        mistakes);
  }
}
