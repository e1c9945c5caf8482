package io.outturn.outcome;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Notes when something else may be said about a key result than before. */
@Singleton
public class StatusWatch {
  private final Standings standings;
  private final StatusNotes notes;
  private final Clock clock;

  StatusWatch(Standings standings, StatusNotes notes, Clock clock) {
    this.standings = standings;
    this.notes = notes;
    this.clock = clock;
  }

  /** Looks at every key result that is worked towards. */
  @Scheduled(initialDelay = "20s", fixedDelay = "1m")
  @ExecuteOn(TaskExecutors.BLOCKING)
  public void look() {
    var latest = notes.latest().stream().collect(toMap(StatusNotes.Note::keyResult, identity()));
    standings.all().stream()
        .flatMap(standing -> standing.keyResults().stream())
        .forEach(line -> look(line, latest));
  }

  private void look(Standing.Line line, Map<KeyResultId, StatusNotes.Note> latest) {
    var last = Optional.ofNullable(latest.get(line.keyResult().id()));
    if (last.filter(note -> note.status() == line.status()).isEmpty()) {
      notes.note(line.keyResult().id(), last, line.status(), clock.instant());
    }
  }
}
