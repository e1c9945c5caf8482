package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.statistics.Score;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A score: an estimate with its interval, or the state that there are too few answers, and then no
 * number at all.
 *
 * @param state {@code ESTIMATE} or {@code NOT_ENOUGH_ANSWERS}
 * @param n the answers it rests on
 * @param minimum the fewest answers an estimate is made of; only when there are too few
 * @param value NPS -1..1, a share 0..1, a mean in scale points
 * @param low the interval's lower limit
 * @param high the interval's upper limit
 * @param confidence the interval's confidence
 * @param method how the interval is made
 */
@Serdeable
@Schema(name = "Score")
public record ScoreDocument(
    String state,
    long n,
    @Nullable Long minimum,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double confidence,
    @Nullable String method) {
  /** The score as a program reads it. */
  public static ScoreDocument of(Score score) {
    return switch (score) {
      case Estimate estimate ->
          new ScoreDocument(
              "ESTIMATE",
              estimate.n(),
              null,
              estimate.value(),
              estimate.interval().low(),
              estimate.interval().high(),
              estimate.confidence(),
              estimate.method().name());
      case NotEnoughAnswers few ->
          new ScoreDocument(
              "NOT_ENOUGH_ANSWERS", few.n(), few.minimum(), null, null, null, null, null);
    };
  }
}
