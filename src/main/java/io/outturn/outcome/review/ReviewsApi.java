package io.outturn.outcome.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Paging;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews of outputs as JSON. They open by themselves, so there is no operation that opens one. */
@Controller("/api/v1/reviews")
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Outputs")
@SecurityRequirement(name = "bearer")
final class ReviewsApi {
  private static final String HOME = "/api/v1/reviews";
  private final Reviews reviews;
  private final ReviewDesk desk;
  private final Clock clock;

  ReviewsApi(Reviews reviews, ReviewDesk desk, Clock clock) {
    this.reviews = reviews;
    this.desk = desk;
    this.clock = clock;
  }

  /** All reviews, the latest first. */
  @Get
  @Operation(operationId = "listReviews", summary = "The reviews of outputs")
  HttpResponse<List<ReviewDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = reviews.all().stream().map(ReviewDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** One review. */
  @Get("/{id}")
  @Operation(operationId = "readReview", summary = "A review of outputs")
  ReviewDocument one(UUID id) {
    return ReviewDocument.of(desk.review(id));
  }

  /** Decides what becomes of an output. */
  @Post("/{id}/decisions")
  @Needs(Right.PLAN_OUTPUTS)
  @Operation(operationId = "decideOutput", summary = "Decide in a review about an output")
  ReviewDocument decide(UUID id, @Body NewDecision sent, Authentication person) {
    var review = desk.review(id);
    var output = desk.output(review, sent.output());
    var check = new Check();
    var decision =
        new DecisionReader(check)
            .read(review, output.id(), sent.form(), By.of(person), clock.instant());
    check.demand();
    if (sent.seen() != review.decisionsTaken() || !reviews.decide(review, decision.orElseThrow())) {
      throw overtaken();
    }
    return one(id);
  }

  /** Closes a review in which every output is decided about. */
  @Put("/{id}/closure")
  @Needs(Right.SET_OUTCOMES)
  @Operation(operationId = "closeReview", summary = "Close a review of outputs")
  ReviewDocument close(UUID id, @Body NewClosure sent, Authentication person) {
    var review = desk.review(id);
    var check = new Check();
    var words =
        ClosureController.words(
            review, new ClosureForm(sent.words(), sent.seen().toString()), check);
    check.demand();
    if (sent.seen() != review.decisionsTaken()
        || !reviews.close(review, words, By.of(person), clock.instant())) {
      throw overtaken();
    }
    return one(id);
  }

  private static HttpStatusException overtaken() {
    return new HttpStatusException(
        HttpStatus.CONFLICT, "Somebody decided or closed it meanwhile. Read it again.");
  }
}
