package io.outturn.bench;

import io.outturn.e2e.Respondent;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Respondents in a closed loop: get the form, send it, follow to the thank-you page. */
final class FormLoad {
  private final int port;
  private final AtomicLong completed = new AtomicLong();
  private volatile boolean over;

  FormLoad(int port) {
    this.port = port;
  }

  long completed() {
    return completed.get();
  }

  /** Completed submissions a second over a span, with so many clients. */
  double measure(int clients, long seconds) throws InterruptedException {
    over = false;
    long before = completed.get();
    long started = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        threads.execute(this::respond);
      }
      TimeUnit.SECONDS.sleep(seconds);
      over = true;
    }
    return (completed.get() - before) / ((System.nanoTime() - started) / 1e9);
  }

  private void respond() {
    try (var respondent = new Respondent(port)) {
      while (!over) {
        var stored = respondent.send(respondent.fill("/s/" + Benchmarks.SLUG, answers()));
        if (stored.status() != 303 || respondent.get(stored.location()).status() != 200) {
          throw new IllegalStateException("Not stored, status " + stored.status());
        }
        completed.incrementAndGet();
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Map<String, String> answers() {
    var random = ThreadLocalRandom.current();
    return Map.of(
        "recommend", String.valueOf(random.nextInt(11)),
        "speed", String.valueOf(1 + random.nextInt(5)),
        "quality", String.valueOf(1 + random.nextInt(5)),
        "staff", String.valueOf(1 + random.nextInt(5)),
        "comment", comment(random));
  }

  /** Nobody writes what somebody else wrote, or all of them would be flagged as duplicates. */
  private static String comment(ThreadLocalRandom random) {
    return "The queue was long, the help was good. It was number %016x."
        .formatted(random.nextLong());
  }
}
