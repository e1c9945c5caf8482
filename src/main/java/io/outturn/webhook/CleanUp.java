package io.outturn.webhook;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import io.outturn.database.Utc;
import io.outturn.event.PastEvents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Takes away, once a night, what is older than a month: events, whether they were told or not,
 * their tries, and secrets that sign no more.
 */
@Singleton
class CleanUp {
  static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 500;

  /** Those of events that are gone, be it that they were forgotten with their response. */
  private static final String TRIES =
      """
      DELETE FROM webhook_try WHERE NOT EXISTS (
        SELECT 1 FROM event_delivery d WHERE d.id = webhook_try.delivery_id) LIMIT ?\
      """;

  private static final String SECRETS =
      """
      DELETE FROM webhook_secret
      WHERE expires_at < ? OR endpoint_id IN (SELECT endpoint_id FROM webhook_end)\
      """;
  private final Statements statements;
  private final Clock clock;

  CleanUp(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Scheduled(cron = "0 50 2 * * *")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void clean() {
    var before = clock.instant().minus(KEPT);
    untilNothing(
        () -> statements.call(connection -> new PastEvents(connection).clean(before, AT_ONCE)));
    untilNothing(() -> statements.update(TRIES, AT_ONCE));
    statements.update(SECRETS, Utc.column(clock.instant()));
  }

  /** In small transactions, so that nobody waits long for the rows. */
  private static void untilNothing(IntSupplier some) {
    int done = some.getAsInt();
    while (done > 0) {
      done = some.getAsInt();
    }
  }
}
