package io.outturn.outcome.review;

import io.outturn.identity.By;
import io.outturn.outcome.ObjectiveId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reviews there are. */
public interface Reviews {
  /** All of them, the latest first. */
  List<Review> all();

  /** Those of an objective, the latest first. */
  List<Review> of(ObjectiveId objective);

  Optional<Review> find(ReviewId id);

  /**
   * Opens a review.
   *
   * @return whether it was opened; not when the objective had one of this round already
   */
  boolean open(Review review);

  /**
   * Notes a decision.
   *
   * @param read the review as whoever decides has read it
   * @return whether it was noted; not when somebody else decided since, or closed it
   */
  boolean decide(Review read, Decision decision);

  /**
   * Closes a review and does what was decided: outputs are opened again, let go of, and replaced.
   *
   * @param read the review, with a decision about every output
   * @return whether it was closed; not when somebody else decided since, or closed it
   */
  boolean close(Review read, String words, By by, Instant at);
}
