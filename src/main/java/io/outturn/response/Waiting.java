package io.outturn.response;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A submission in the queue, and who waits for it. */
record Waiting(Submission submission, CompletableFuture<UUID> stored) {
  Waiting(Submission submission) {
    this(submission, new CompletableFuture<>());
  }

  /** Whether its sender gave up before it was stored. */
  boolean abandoned() {
    return stored.isDone();
  }
}
