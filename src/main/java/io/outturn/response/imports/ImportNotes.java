package io.outturn.response.imports;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Tells the log about imports: whose doing, and how many rows; never what stands in a row. */
@Singleton
final class ImportNotes implements ImportWitness {
  private final Journal journal;

  ImportNotes(Journal journal) {
    this.journal = journal;
  }

  void received(String survey) {
    journal.note(entry(Action.FILE_RECEIVED, survey));
  }

  /** A trial changes nothing and is not noted. */
  @Override
  public void begun(ImportTask task) {
    if (!task.trial()) {
      journal.note(
          entry(Action.IMPORT_BEGUN, task.mapping().survey())
              .to(State.of(Map.of("source", task.mapping().source()))));
    }
  }

  @Override
  public void ended(ImportTask task, Standing standing) {
    if (!task.trial()) {
      var rows = new TreeMap<String, Long>();
      standing.outcomes().forEach((outcome, n) -> rows.put(outcome.name(), n));
      journal.note(entry(Action.IMPORT_ENDED, task.mapping().survey()).to(State.of(rows)));
    }
  }

  void viewed(UUID job) {
    journal.note(Entry.of(Action.IMPORT_VIEWED, Subject.of(Subject.Kind.IMPORT, job)));
  }

  void exported(UUID job) {
    journal.note(Entry.of(Action.REFUSED_ROWS_EXPORTED, Subject.of(Subject.Kind.IMPORT, job)));
  }

  private static Entry entry(Action action, String survey) {
    return Entry.of(action, Subject.of(Subject.Kind.SURVEY, survey));
  }
}
