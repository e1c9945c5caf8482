package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last test of its context: the database is gone afterwards. */
@Tag("database")
@MicronautTest(transactional = false)
class HealthTest {
  @Inject Visitor visitor;
  @Inject DataSource database;
  @Inject DataSourceResolver resolver;

  /** A restart mends nothing when the database is away, so a watchdog may not be told to try. */
  @Test
  void isAliveButNotReadyWithoutTheDatabase() {
    assertThat(status("/health")).isEqualTo(200);
    assertThat(status("/health/liveness")).isEqualTo(200);
    assertThat(status("/health/readiness")).isEqualTo(200);
    ((HikariDataSource) resolver.resolve(database)).close();
    assertThat(status("/health/readiness")).isEqualTo(503);
    assertThat(status("/health/liveness")).isEqualTo(200);
    assertThat(visitor.get("/health").body()).doesNotContain("jdbc", "details");
  }

  private int status(String path) {
    return visitor.get(path).statusCode();
  }
}
