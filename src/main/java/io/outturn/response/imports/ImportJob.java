package io.outturn.response.imports;

import io.outturn.response.mapping.Sample;
import io.outturn.survey.SurveyVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A file on its way in: sent, then confirmed, then imported. */
final class ImportJob {
  private final String name;
  private final Path folder;
  private final SurveyVersion version;
  private final Sample sample;
  private final AtomicReference<@Nullable Run> run = new AtomicReference<>();

  /**
   * The import itself, once it was confirmed.
   *
   * @param progress how far it is
   * @param refused the rows that were refused
   */
  private record Run(Progress progress, RefusedRows refused) {}

  ImportJob(String name, Path folder, SurveyVersion version) throws IOException {
    this.name = name;
    this.folder = folder;
    this.version = version;
    this.sample = Samples.of(file(folder));
  }

  static Path file(Path folder) {
    return folder.resolve("answers.csv");
  }

  /** The file's name where it came from. */
  String name() {
    return name;
  }

  Path file() {
    return file(folder);
  }

  Path refusedFile() {
    return folder.resolve("refused.csv");
  }

  SurveyVersion version() {
    return version;
  }

  Sample sample() {
    return sample;
  }

  /** Notes that it runs; false when it did so already, so that a double click imports once. */
  boolean begin(Progress progress, RefusedRows refused) {
    return run.compareAndSet(null, new Run(progress, refused));
  }

  Optional<Standing> standing() {
    return Optional.ofNullable(run.get()).map(begun -> begun.progress().now());
  }

  boolean running() {
    return standing().map(standing -> !standing.ended()).orElse(false);
  }

  List<RefusedRow> refused() {
    var begun = run.get();
    return begun == null ? List.of() : begun.refused().first();
  }

  /** Removes the file that was sent. */
  void forgetFile() throws IOException {
    Files.deleteIfExists(file());
  }

  /** Removes everything that was kept for this import. */
  void forget() throws IOException {
    forgetFile();
    Files.deleteIfExists(refusedFile());
    Files.deleteIfExists(folder);
  }
}
