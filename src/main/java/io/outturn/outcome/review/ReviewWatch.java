package io.outturn.outcome.review;

import io.micronaut.context.annotation.Property;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import io.outturn.database.Uuid7;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Output;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Standings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens reviews by itself where they are due: once a round, whoever looks and how often. */
@Singleton
public class ReviewWatch {
  private final Standings standings;
  private final Reviews reviews;
  private final Due due;
  private final Clock clock;

  ReviewWatch(
      Standings standings,
      Reviews reviews,
      Clock clock,
      @Property(name = "outturn.review-validated-percent", defaultValue = "80") int percent) {
    this.standings = standings;
    this.reviews = reviews;
    this.clock = clock;
    this.due = new Due(percent / 100.0);
  }

  @Scheduled(initialDelay = "20s", fixedDelay = "1m")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void look() {
    standings.all().forEach(this::look);
  }

  /** Looks at one objective. */
  public void look(ObjectiveId objective) {
    standings.of(objective).filter(each -> each.objective().running()).ifPresent(this::look);
  }

  private void look(Standing standing) {
    due.because(standing).ifPresent(because -> open(standing, because));
  }

  private void open(Standing standing, String because) {
    var earlier = reviews.of(standing.objective().id());
    if (isNew(standing, earlier)) {
      reviews.open(review(standing, because, earlier.size() + 1));
    }
  }

  /** After a review, the next opens only once something else was delivered. */
  private static boolean isNew(Standing standing, List<Review> earlier) {
    return earlier.isEmpty()
        || earlier
            .getFirst()
            .closure()
            .filter(closure -> isDeliveredSince(standing, closure.at()))
            .isPresent();
  }

  private static boolean isDeliveredSince(Standing standing, Instant closed) {
    return standing.outputs().stream()
        .flatMap(output -> output.completion().stream())
        .anyMatch(completion -> completion.at().isAfter(closed));
  }

  private Review review(Standing standing, String because, int round) {
    return new Review(
        new ReviewId(Uuid7.next()),
        standing.objective().id(),
        round,
        because,
        clock.instant(),
        standing.outputs().stream().filter(Output::counted).map(Output::id).toList(),
        List.of(),
        Optional.empty());
  }
}
