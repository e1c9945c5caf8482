package io.outturn.response.form;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.annotation.Scheduled;
import io.outturn.database.UncheckedSqlException;
import io.outturn.response.Durations;
import io.outturn.response.form.page.Pace;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks beside the requests how long people take, so that no page waits for it. */
@Singleton
final class MeasuredPace implements Pace {
  private static final Logger LOG = LoggerFactory.getLogger(MeasuredPace.class);
  private final Map<UUID, Duration> medians = new ConcurrentHashMap<>();
  private final Surveys surveys;
  private final Durations durations;

  MeasuredPace(Surveys surveys, Durations durations) {
    this.surveys = surveys;
    this.durations = durations;
  }

  @Override
  public Optional<Duration> measured(UUID surveyVersion) {
    return Optional.ofNullable(medians.get(surveyVersion));
  }

  /** While the database is away the last times stand. */
  @Scheduled(initialDelay = "10s", fixedDelay = "5m")
  void measure() {
    try {
      surveys.all().forEach(version -> measure(version.id()));
    } catch (UncheckedSqlException | DataAccessException away) {
      LOG.warn("How long people take could not be measured: {}", away.getMessage());
    }
  }

  private void measure(UUID version) {
    durations.of(version).ifPresent(typical -> medians.put(version, typical.median()));
  }
}
