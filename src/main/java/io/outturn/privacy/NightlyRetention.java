package io.outturn.privacy;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import io.outturn.response.Retention;
import jakarta.inject.Singleton;

/** Keeps every survey's retention once a night, at 02:40 of the machine's time. */
@Singleton
class NightlyRetention {
  private final Retention retention;

  NightlyRetention(Retention retention) {
    this.retention = retention;
  }

  @Scheduled(cron = "0 40 2 * * *")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void keep() {
    retention.keep();
  }
}
