package io.outturn.response.imports;

import io.micronaut.context.annotation.Value;
import io.outturn.account.Accounts;
import io.outturn.response.Intake;
import io.outturn.response.KnownAttributes;
import io.outturn.response.Responses;
import io.outturn.response.mapping.Entry;
import io.outturn.response.mapping.Mapping;
import io.outturn.response.mapping.Row;
import io.outturn.response.mapping.RowReader;
import io.outturn.response.mapping.RowRefused;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Imports files. */
@Singleton
final class Importer {
  private final Intake intake;
  private final Responses responses;
  private final Accounts accounts;
  private final Surveys surveys;
  private final KnownAttributes attributes;
  private final ImportWitness witness;
  private final Clock clock;
  private final int window;

  Importer(
      Intake intake,
      Responses responses,
      Accounts accounts,
      Surveys surveys,
      KnownAttributes attributes,
      ImportWitness witness,
      Clock clock,
      @Value("${outturn.import.rows-in-flight:384}") int window) {
    this.intake = intake;
    this.responses = responses;
    this.accounts = accounts;
    this.surveys = surveys;
    this.attributes = attributes;
    this.witness = witness;
    this.clock = clock;
    this.window = window;
  }

  /** Progress over a file that is about to be imported. */
  Progress begin(ImportTask task) throws IOException {
    return new Progress(LineCount.of(task.file()), clock);
  }

  /**
   * Goes through a file to its end. How it ended, well or not, stands in the progress.
   *
   * @throws BadFile when the file cannot be read on, or lacks a column; rows before are stored
   * @throws Stopped when trouble outside the file ended it
   */
  void run(ImportTask task, Progress progress, RefusedRows refused) throws IOException {
    witness.begun(task);
    try {
      through(task, progress, refused);
      progress.ended(Optional.empty());
    } catch (IOException | RuntimeException trouble) {
      progress.ended(Optional.of(String.valueOf(trouble.getMessage())));
      throw trouble;
    } finally {
      refused.flush();
      witness.ended(task, progress.now());
    }
  }

  private void through(ImportTask task, Progress progress, RefusedRows refused) throws IOException {
    var work = new RowWork(store(task), progress, refused);
    try (var rows = CsvRows.open(task.file(), task.mapping().separator())) {
      requireColumns(task.mapping(), rows.columns());
      readAll(rows, new RowReader(task.mapping(), task.version().survey(), latest()), work);
    }
    work.throwIfStopped();
  }

  private EntryStore store(ImportTask task) {
    return new EntryStore(
        intake, responses, surveys, new NamedAccounts(accounts, task), attributes, clock, task);
  }

  /** Tomorrow: east of Greenwich it may have begun. */
  private LocalDate latest() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
  }

  static void requireColumns(Mapping mapping, List<String> columns) {
    var missing = mapping.columns().stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new BadFile("The file has no column " + missing + ", only " + columns);
    }
  }

  private void readAll(CsvRows rows, RowReader reader, RowWork work) {
    try (var inFlight = new InFlight(window)) {
      for (var row = rows.next(); row.isPresent() && !work.stopped(); row = rows.next()) {
        read(row.get(), reader, work)
            .ifPresent(entry -> inFlight.take(entry.identity(), () -> work.store(entry)));
      }
    }
  }

  private static Optional<Entry> read(Row row, RowReader reader, RowWork work) {
    work.reached(row.line());
    try {
      return Optional.of(reader.read(row));
    } catch (RowRefused refused) {
      work.refuse(row.line(), refused);
      return Optional.empty();
    }
  }
}
