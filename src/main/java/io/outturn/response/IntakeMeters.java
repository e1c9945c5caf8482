package io.outturn.response;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Counts what happens to submissions, for those who watch the installation; never who sent them.
 */
@Singleton
final class IntakeMeters {
  private static final String SUBMISSIONS = "outturn_submissions";
  private final MeterRegistry registry;
  private final Timer commits;
  private final DistributionSummary sizes;

  IntakeMeters(MeterRegistry registry) {
    this.registry = registry;
    this.commits = registry.timer("outturn_intake_commit");
    this.sizes = registry.summary("outturn_intake_batch");
  }

  /** Shows how many submissions wait, and how many may. */
  void watch(BlockingQueue<Waiting> queue) {
    Gauge.builder("outturn_intake_waiting", queue, BlockingQueue::size).register(registry);
    Gauge.builder("outturn_intake_free", queue, BlockingQueue::remainingCapacity)
        .register(registry);
  }

  /** A submission that did not even get a place in the queue. */
  void turnedAway(Submission submission) {
    count(submission, "turned_away");
  }

  /**
   * A batch whose senders have been told.
   *
   * @param nanos how long it took
   */
  void committed(List<Waiting> batch, long nanos) {
    commits.record(nanos, TimeUnit.NANOSECONDS);
    sizes.record(batch.size());
    batch.forEach(waiting -> count(waiting.submission(), outcome(waiting)));
  }

  private static String outcome(Waiting waiting) {
    return waiting.stored().isCompletedExceptionally() ? "not_stored" : "stored";
  }

  private void count(Submission submission, String outcome) {
    var survey = submission.version().survey().slug();
    registry.counter(SUBMISSIONS, "survey", survey, "outcome", outcome).increment();
  }
}
