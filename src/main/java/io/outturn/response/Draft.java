package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.database.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A response inside a transaction: what it held before, and what it holds after the submissions of
 * the batch.
 */
final class Draft {
  final UUID id;
  final ResponseKey key;
  final UUID surveyVersion;
  final AccountId account;
  final Channel channel;
  final LocalDate answeredOn;
  final Instant receivedAt;
  final boolean fresh;
  private final Map<UUID, Answer> before = new HashMap<>();
  private final Map<UUID, Answer> now = new HashMap<>();
  private final boolean wasCompleted;
  private boolean completed;
  private Instant changedAt;

  /** A response that no submission has touched before. */
  static Draft begin(Submission first) {
    return new Draft(
        Uuid7.next(),
        first.key(),
        first.version().id(),
        first.account(),
        first.channel(),
        first.answeredOn(),
        first.receivedAt(),
        true,
        false);
  }

  Draft(
      UUID id,
      ResponseKey key,
      UUID surveyVersion,
      AccountId account,
      Channel channel,
      LocalDate answeredOn,
      Instant receivedAt,
      boolean fresh,
      boolean completed) {
    this.id = id;
    this.key = key;
    this.surveyVersion = surveyVersion;
    this.account = account;
    this.channel = channel;
    this.answeredOn = answeredOn;
    this.receivedAt = receivedAt;
    this.fresh = fresh;
    this.wasCompleted = completed;
    this.completed = completed;
    this.changedAt = receivedAt;
  }

  /** Notes an answer that the database holds already. */
  void recall(UUID question, Answer answer) {
    before.put(question, answer);
    now.put(question, answer);
  }

  /** Lays a submission over what was said before. */
  void take(Submission submission) {
    var version = submission.version();
    submission.cleared().forEach(question -> now.remove(version.questionVersion(question)));
    submission
        .answers()
        .forEach((question, answer) -> now.put(version.questionVersion(question), answer));
    completed |= submission.completed();
    changedAt = submission.receivedAt();
  }

  boolean changed() {
    return completed != wasCompleted || !before.equals(now);
  }

  boolean completed() {
    return completed;
  }

  Instant changedAt() {
    return changedAt;
  }

  void eachAdded(BiConsumer<UUID, Answer> action) {
    now.forEach((question, answer) -> {
      if (!before.containsKey(question)) {
        action.accept(question, answer);
      }
    });
  }

  void eachReplaced(BiConsumer<UUID, Answer> action) {
    now.forEach((question, answer) -> {
      if (before.containsKey(question) && !answer.equals(before.get(question))) {
        action.accept(question, answer);
      }
    });
  }

  void eachRemoved(BiConsumer<UUID, Answer> action) {
    before.forEach((question, answer) -> {
      if (!now.containsKey(question)) {
        action.accept(question, answer);
      }
    });
  }

  /** What the response counted before. */
  Map<UUID, Answer> before() {
    return before;
  }

  /** What it counts now. */
  Map<UUID, Answer> now() {
    return now;
  }
}
