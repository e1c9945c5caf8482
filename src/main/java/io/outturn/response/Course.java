package io.outturn.response;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a response has come.
 *
 * @param completed whether the last page was sent
 * @param began when the first page was drawn, where that is known
 * @param completedAt when the last page was sent first, where that is known
 * @param fingerprint 64 hexadecimal digits in which only the same answers agree; of completed
 *     responses with a comment
 */
record Course(
    boolean completed,
    Optional<Instant> began,
    Optional<Instant> completedAt,
    Optional<String> fingerprint) {
  /** A page that was drawn longer ago says nothing about how long somebody took. */
  private static final Duration OLDEST = Duration.ofDays(30);

  static final Course NONE =
      new Course(false, Optional.empty(), Optional.empty(), Optional.empty());

  /** After one more submission. */
  Course after(Submission submission) {
    boolean completes = submission.completed() && !completed;
    boolean timed = submission.channel() != Channel.IMPORT;
    return new Course(
        completed || submission.completed(),
        earlier(began, plausible(submission)),
        completes && timed ? Optional.of(kept(submission.receivedAt())) : completedAt,
        fingerprint);
  }

  private static Optional<Instant> plausible(Submission submission) {
    var received = submission.receivedAt();
    return submission
        .circumstances()
        .began()
        .filter(began -> !began.isAfter(received) && !began.isBefore(received.minus(OLDEST)))
        .map(Course::kept);
  }

  /** As the database keeps it, so that what is read back is the same. */
  private static Instant kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    return other.filter(it -> one.isEmpty() || it.isBefore(one.get())).or(() -> one);
  }

  Course with(Optional<String> print) {
    return new Course(completed, began, completedAt, print);
  }

  /** From the first page to the last, where both moments are known. */
  Optional<Duration> taken() {
    return began.flatMap(from -> completedAt.map(to -> Duration.between(from, to)));
  }
}
