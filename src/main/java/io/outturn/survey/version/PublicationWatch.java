package io.outturn.survey.version;

import io.micronaut.scheduling.annotation.Scheduled;
import io.outturn.database.UncheckedSqlException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over what other nodes on the same database publish. */
@Singleton
final class PublicationWatch {
  private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);
  private final JdbcSurveys surveys;

  PublicationWatch(JdbcSurveys surveys) {
    this.surveys = surveys;
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "5s")
  void look() {
    try {
      if (surveys.isBehind()) {
        surveys.refresh();
      }
    } catch (UncheckedSqlException away) {
      LOG.debug("The database is away; the surveys stay as they are", away);
    }
  }
}
