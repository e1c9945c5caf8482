package io.outturn.response.imports;

import io.outturn.audit.Acting;
import io.outturn.audit.Journal;
import io.outturn.response.mapping.Mapping;
import io.outturn.survey.SurveyVersion;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports that were sent to the page of this server. They are kept in memory and a temporary
 * folder: after a restart the file is sent again, and what was stored is not counted twice.
 */
@Singleton
final class ImportJobs {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final int KEPT = 20;
  private final Importer importer;
  private final ImportNotes notes;
  private final Journal journal;
  private final SequencedMap<UUID, ImportJob> jobs = new LinkedHashMap<>();

  ImportJobs(Importer importer, ImportNotes notes, Journal journal) {
    this.notes = notes;
    this.journal = journal;
    this.importer = importer;
  }

  /**
   * Keeps a file that was sent.
   *
   * @throws BadFile when it is no CSV file with a header
   */
  UUID receive(String name, InputStream content, SurveyVersion version) throws IOException {
    SentFile.checkName(name);
    var folder = Files.createTempDirectory("outturn-import");
    Files.copy(content, ImportJob.file(folder));
    try {
      SentFile.checkText(ImportJob.file(folder));
      var job = new ImportJob(name, folder, version);
      notes.received(version.survey().slug());
      return keep(job);
    } catch (BadFile unreadable) {
      Files.deleteIfExists(ImportJob.file(folder));
      Files.deleteIfExists(folder);
      throw unreadable;
    }
  }

  private synchronized UUID keep(ImportJob job) throws IOException {
    var id = UUID.randomUUID();
    jobs.put(id, job);
    for (var old : idle().stream().limit(Math.max(0, jobs.size() - KEPT)).toList()) {
      jobs.remove(old.getKey());
      old.getValue().forget();
    }
    return id;
  }

  private List<Map.Entry<UUID, ImportJob>> idle() {
    return jobs.entrySet().stream().filter(job -> !job.getValue().running()).toList();
  }

  synchronized Optional<ImportJob> find(UUID id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Imports a file in the background; a second call changes nothing. */
  void start(ImportJob job, Mapping mapping) throws IOException {
    if (job.standing().isPresent()) {
      return;
    }
    var task = new ImportTask(job.file(), mapping, job.version(), false);
    var progress = importer.begin(task);
    var refused = new RefusedRows(job.refusedFile());
    if (job.begin(progress, refused)) {
      Thread.ofVirtual()
          .name("import " + job.name())
          .start(Acting.as(journal.origin(), () -> run(job, task, progress, refused)));
    }
  }

  private void run(ImportJob job, ImportTask task, Progress progress, RefusedRows refused) {
    try (refused) {
      importer.run(task, progress, refused);
    } catch (IOException | RuntimeException trouble) {
      LOG.warn("The import of {} ended early", job.name(), trouble);
    }
    try {
      job.forgetFile();
    } catch (IOException trouble) {
      LOG.warn("The file {} could not be removed", job.file(), trouble);
    }
  }

  /** Leaves nobody's answers in temporary files. */
  @PreDestroy
  synchronized void forgetAll() throws IOException {
    for (var job : jobs.values()) {
      job.forget();
    }
  }
}
