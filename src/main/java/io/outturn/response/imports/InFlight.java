package io.outturn.response.imports;

import io.outturn.audit.Acting;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Works on many rows side by side, so that the intake commits them together, and never on more than
 * a window of them, so that a file of any length needs the same memory. Rows of one respondent are
 * worked on one after another, in the order of the file.
 */
final class InFlight implements AutoCloseable {
  private final int size;
  private final Semaphore window;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ConcurrentMap<String, CompletableFuture<Void>> tails = new ConcurrentHashMap<>();

  /**
   * Opens a window.
   *
   * @param size how many rows are worked on at a time, at least 1
   */
  InFlight(int size) {
    this.size = size;
    this.window = new Semaphore(size);
  }

  /** Takes a row in; waits while the window is full. The work itself must not throw. */
  void take(String identity, Runnable work) {
    window.acquireUninterruptibly();
    var onward = Acting.onward(work);
    var tail =
        tails.compute(
            identity,
            (_, before) ->
                (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                    .thenRunAsync(() -> inWindow(onward), threads));
    var _ = tail.whenComplete((_, _) -> tails.remove(identity, tail));
  }

  private void inWindow(Runnable work) {
    try {
      work.run();
    } finally {
      window.release();
    }
  }

  /** Waits until every row that was taken in is done. */
  @Override
  public void close() {
    window.acquireUninterruptibly(size);
    threads.close();
  }
}
