package io.outturn.ops;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;

/**
 * Whether the database can be worked with. A real table is read: a cluster node that lost its peers
 * still answers a query without one. The answer comes within {@value #PATIENCE_MS} ms also when the
 * database is gone and the pool would wait for it. A process without its database is alive, but not
 * ready.
 */
@Singleton
@Readiness
final class DatabaseHealth implements HealthIndicator {
  private static final int PATIENCE_MS = 1_000;
  private final DataSource pool;

  DatabaseHealth(DataSource database, DataSourceResolver resolver) {
    this.pool = resolver.resolve(database);
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.fromCompletableFuture(
        CompletableFuture.supplyAsync(this::status, Thread::startVirtualThread)
            .completeOnTimeout(HealthStatus.DOWN, PATIENCE_MS, TimeUnit.MILLISECONDS)
            .thenApply(status -> HealthResult.builder("database", status).build()));
  }

  private HealthStatus status() {
    try (var connection = pool.getConnection();
        var query = connection.createStatement()) {
      query.executeQuery("SELECT COUNT(*) FROM start_up_check").close();
      return HealthStatus.UP;
    } catch (SQLException gone) {
      return HealthStatus.DOWN;
    }
  }
}
