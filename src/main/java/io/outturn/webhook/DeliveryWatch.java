package io.outturn.webhook;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import io.outturn.database.UncheckedSqlException;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for what is due, and waits for no receiver; tests say themselves when they
 * look.
 */
@Singleton
@Requires(notEnv = Environment.TEST)
final class DeliveryWatch {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryWatch.class);
  private final Courier courier;

  DeliveryWatch(Courier courier) {
    this.courier = courier;
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "1s")
  void look() {
    try {
      courier.receivers().forEach(receiver -> Thread.startVirtualThread(() -> serve(receiver)));
    } catch (UncheckedSqlException away) {
      LOG.debug("The database is away; what is due waits", away);
    }
  }

  private void serve(UUID receiver) {
    try {
      courier.serve(receiver);
    } catch (UncheckedSqlException away) {
      LOG.debug("The database is away; what is due waits", away);
    }
  }
}
