package io.outturn.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.statistics.verdict.Status;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class StatusWatchTest {
  @Inject Workspace workspace;
  @Inject StatusWatch watch;
  @Inject StatusNotes notes;

  @Test
  void notesEachChangeOnceHoweverManyLook() {
    var segment = "segment-" + UUID.randomUUID();
    var version = workspace.survey();
    var keyResult = workspace.keyResult(workspace.objective(false), version, segment);
    lookTogether();
    workspace.answer(version, workspace.account(segment, false), workspace.today(), 2, 40);
    lookTogether();
    lookTogether();
    assertThat(notes.of(keyResult.id()))
        .extracting(StatusNotes.Note::status)
        .containsExactly(Status.NOT_ENOUGH_EVIDENCE, Status.OFF_TRACK);
    assertThat(notes.latest())
        .filteredOn(note -> note.keyResult().equals(keyResult.id()))
        .extracting(StatusNotes.Note::number)
        .containsExactly(2);
  }

  private void lookTogether() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 4).forEach(_ -> threads.execute(watch::look));
    }
  }
}
