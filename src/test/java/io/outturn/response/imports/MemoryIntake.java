package io.outturn.response.imports;

import io.outturn.response.Answer;
import io.outturn.response.Intake;
import io.outturn.response.IntakeUnavailable;
import io.outturn.response.ResponseKey;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.response.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** An intake that keeps responses in memory, and is full as often as it is told to be. */
final class MemoryIntake implements Intake, Responses {
  private final Map<ResponseKey, StoredResponse> stored = new HashMap<>();
  private final Map<ResponseKey, Submission> first = new HashMap<>();
  private int full;
  private int refusals;
  private int senders;
  private int mostSenders;

  synchronized void full(int times) {
    full = times;
  }

  synchronized int refusals() {
    return refusals;
  }

  synchronized int mostSenders() {
    return mostSenders;
  }

  synchronized List<StoredResponse> stored() {
    return new ArrayList<>(stored.values());
  }

  synchronized Optional<Submission> first(ResponseKey key) {
    return Optional.ofNullable(first.get(key));
  }

  @Override
  public UUID submit(Submission submission) {
    enter();
    try {
      LockSupport.parkNanos(1_000);
      return store(submission);
    } finally {
      leave();
    }
  }

  private synchronized void enter() {
    senders++;
    mostSenders = Math.max(mostSenders, senders);
  }

  private synchronized void leave() {
    senders--;
  }

  private synchronized UUID store(Submission submission) {
    if (full > 0) {
      full--;
      refusals++;
      throw new IntakeUnavailable("full");
    }
    var before = stored.get(submission.key());
    Map<UUID, Answer> answers = before == null ? new HashMap<>() : new HashMap<>(before.answers());
    submission
        .answers()
        .forEach((id, answer) -> answers.put(submission.version().questionVersion(id), answer));
    var id = before == null ? UUID.randomUUID() : before.id();
    var version = before == null ? submission.version().id() : before.surveyVersion();
    stored.put(submission.key(), new StoredResponse(id, version, true, answers));
    first.putIfAbsent(submission.key(), submission);
    return id;
  }

  @Override
  public synchronized Optional<StoredResponse> find(ResponseKey key) {
    return Optional.ofNullable(stored.get(key));
  }
}
