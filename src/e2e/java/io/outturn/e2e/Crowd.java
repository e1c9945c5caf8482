package io.outturn.e2e;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many respondents at once, who behave as impatient people on bad networks do: some send their form
 * twice, and whoever hears nothing sends the same form again until it is acknowledged.
 */
public final class Crowd {
  private final int port;
  private final String slug;
  private final AtomicInteger left;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicLong sent = new AtomicLong();

  public Crowd(int port, String slug, int responses) {
    this.port = port;
    this.slug = slug;
    this.left = new AtomicInteger(responses);
  }

  public int acknowledged() {
    return acknowledged.get();
  }

  /** How many times a form was sent, copies and retries included. */
  public long sent() {
    return sent.get();
  }

  /** Lets so many clients respond until every response is acknowledged. */
  public void respond(int clients) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        threads.execute(this::client);
      }
    }
  }

  private void client() {
    try (var respondent = new Respondent(port)) {
      while (left.getAndDecrement() > 0) {
        one(respondent);
      }
    } catch (IOException closing) {
      throw new IllegalStateException(closing);
    }
  }

  private void one(Respondent respondent) {
    var form = untilItWorks(() -> respondent.fill("/s/" + slug, answers()));
    untilItWorks(() -> stored(respondent, form));
    acknowledged.incrementAndGet();
    if (ThreadLocalRandom.current().nextInt(5) == 0) {
      untilItWorks(() -> stored(respondent, form));
    }
  }

  private Respondent.Page stored(Respondent respondent, Respondent.Form form) throws IOException {
    sent.incrementAndGet();
    var page = respondent.send(form);
    if (page.status() == 400) {
      throw new IllegalStateException("The form does not fit the survey: " + page.body());
    }
    if (page.status() != 303) {
      throw new IOException("Not stored, status " + page.status());
    }
    return page;
  }

  private static Map<String, String> answers() {
    var random = ThreadLocalRandom.current();
    return Map.of(
        "recommend",
        String.valueOf(random.nextInt(11)),
        "comment",
        "The queue was long, the help was good.");
  }

  private interface Attempt<T> {
    T make() throws IOException;
  }

  private static <T> T untilItWorks(Attempt<T> attempt) {
    for (int tries = 0; ; tries++) {
      try {
        return attempt.make();
      } catch (IOException trouble) {
        if (tries == 400) {
          throw new IllegalStateException("Given up after " + tries + " tries", trouble);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(50, 250));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
