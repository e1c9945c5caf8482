package io.outturn.ops;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this process has started. It is closed once, the last started first, by whoever asks first:
 * a failed start or the signal to end. A signal that comes while a part starts waits for it, so
 * that nothing is left running.
 */
final class Running implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Running.class);
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private boolean closed;

  /** A part is started and will be closed with the others. */
  synchronized <T extends AutoCloseable> T start(Callable<T> part) throws Exception {
    if (closed) {
      throw new StartFailed("Outturn was stopped while it started.");
    }
    var started = part.call();
    parts.push(started);
    return started;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!parts.isEmpty()) {
      close(parts.pop());
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.error("Could not stop {}", part, e);
    }
  }
}
