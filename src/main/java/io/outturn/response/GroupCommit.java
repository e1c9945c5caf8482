package io.outturn.response;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stores submissions many at a time. Senders put theirs on a bounded queue and wait; one committer
 * takes whatever is there, as many as 512 and without waiting for more, and stores it in one
 * transaction. The commit itself is the time in which the next batch gathers, so a lone sender
 * loses nothing and many share the price of one durable write.
 */
@Singleton
final class GroupCommit implements Intake {
  private static final int LARGEST_BATCH = 512;
  private final BlockingQueue<Waiting> queue;
  private final BatchWriter writer;
  private final IntakeMeters meters;
  private final long patience;
  private final Thread committer;
  private volatile boolean closing;

  GroupCommit(
      BatchWriter writer,
      IntakeMeters meters,
      @Value("${outturn.intake.queue:4096}") int capacity,
      @Value("${outturn.intake.patience-seconds:20}") long patience) {
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.writer = writer;
    this.meters = meters;
    this.patience = patience;
    meters.watch(queue);
    this.committer = Thread.ofPlatform().name("committer").daemon().start(this::commitAll);
  }

  @Override
  public UUID submit(Submission submission) {
    Gate.check(submission);
    var waiting = new Waiting(Anonymity.of(submission));
    if (closing || !queue.offer(waiting)) {
      meters.turnedAway(submission);
      throw new IntakeUnavailable("Too many answers are waiting to be stored");
    }
    return await(waiting);
  }

  private UUID await(Waiting waiting) {
    try {
      return waiting.stored().get(patience, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(failure.getCause());
    } catch (TimeoutException late) {
      throw giveUp(waiting, "The database did not answer in time");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw giveUp(waiting, "The application is stopping");
    }
  }

  private static IntakeUnavailable giveUp(Waiting waiting, String why) {
    var unavailable = new IntakeUnavailable(why);
    waiting.stored().completeExceptionally(unavailable);
    return unavailable;
  }

  private void commitAll() {
    var batch = new ArrayList<Waiting>(LARGEST_BATCH);
    while (!closing || !queue.isEmpty()) {
      gather(batch);
      if (!batch.isEmpty()) {
        store(List.copyOf(batch));
      }
      batch.clear();
    }
  }

  private void store(List<Waiting> batch) {
    long begin = System.nanoTime();
    writer.store(batch);
    meters.committed(batch, System.nanoTime() - begin);
  }

  private void gather(List<Waiting> batch) {
    try {
      var first = queue.poll(100, TimeUnit.MILLISECONDS);
      if (first != null) {
        batch.add(first);
        queue.drainTo(batch, LARGEST_BATCH - 1);
        batch.removeIf(Waiting::abandoned);
      }
    } catch (InterruptedException stop) {
      closing = true;
    }
  }

  /** Takes no more submissions and stores those that wait. */
  @PreDestroy
  void close() throws InterruptedException {
    closing = true;
    committer.join(TimeUnit.SECONDS.toMillis(patience));
  }
}
