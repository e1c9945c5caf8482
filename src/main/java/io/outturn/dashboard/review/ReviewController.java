package io.outturn.dashboard.review;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.review.ReviewId;
import java.util.UUID;

/** Shows reviews, and what was let go of. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.READ_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReviewController {
  private final ReviewBoard board;
  private final LetGoBoard letGo;

  ReviewController(ReviewBoard board, LetGoBoard letGo) {
    this.board = board;
    this.letGo = letGo;
  }

  @Get("/reviews")
  @View("dashboard/reviews")
  ReviewsPage all() {
    return board.all();
  }

  @Get("/reviews/{id}")
  @View("dashboard/review")
  ReviewPage one(UUID id) {
    return board.page(new ReviewId(id));
  }

  @Get("/let-go")
  @View("dashboard/let-go")
  LetGoPage letGo() {
    return letGo.page();
  }
}
