package io.outturn.bench;

import io.outturn.account.AccountId;
import io.outturn.response.Answer;
import io.outturn.response.Channel;
import io.outturn.response.Intake;
import io.outturn.response.ResponseKey;
import io.outturn.response.Submission;
import io.outturn.survey.SurveyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How many submissions a second the intake stores when no web is in the way. */
final class CommitterRate {
  private final Intake intake;
  private final SurveyVersion version;
  private final AtomicLong stored = new AtomicLong();
  private volatile boolean over;

  CommitterRate(Intake intake, SurveyVersion version) {
    this.intake = intake;
    this.version = version;
  }

  /** Submissions a second over a span, with so many senders. */
  double measure(int senders, long seconds) throws InterruptedException {
    over = false;
    long before = stored.get();
    long started = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < senders; i++) {
        threads.execute(this::send);
      }
      TimeUnit.SECONDS.sleep(seconds);
      over = true;
    }
    return (stored.get() - before) / ((System.nanoTime() - started) / 1e9);
  }

  private void send() {
    while (!over) {
      intake.submit(submission());
      stored.incrementAndGet();
    }
  }

  private Submission submission() {
    var random = ThreadLocalRandom.current();
    Map<String, Answer> answers =
        Map.of(
            "recommend", new Answer.Rating(random.nextInt(11)),
            "quality", new Answer.Rating(1 + random.nextInt(5)),
            "speed", new Answer.Rating(1 + random.nextInt(5)),
            "staff", new Answer.Rating(1 + random.nextInt(5)),
            "comment", new Answer.Words("The queue was long, the help was good. ".repeat(2)));
    return new Submission(
        ResponseKey.ofPublicForm(version.survey().slug(), UUID.randomUUID().toString()),
        version,
        AccountId.NONE,
        Channel.PUBLIC_LINK,
        LocalDate.of(2026, 3, 1),
        Instant.now(),
        answers,
        Set.of(),
        true);
  }
}
