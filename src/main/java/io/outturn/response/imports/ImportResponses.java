package io.outturn.response.imports;

import io.micronaut.context.annotation.Prototype;
import io.outturn.response.mapping.MappingErrors;
import io.outturn.response.mapping.MappingFile;
import io.outturn.survey.Surveys;
import io.outturn.text.Subcommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports responses on the command line. */
@Prototype
@Command(
    name = "import-responses",
    mixinStandardHelpOptions = true,
    description = {
      "Import responses from a CSV file. A file can be imported again: what is there is not counted"
          + " twice.",
      "Exit code: 0 when every row was taken, 1 when rows were refused, 2 when the mapping or the"
          + " file cannot be read, 3 when the database or another trouble stopped it."
    })
public final class ImportResponses implements Subcommand {
  static final int TAKEN = 0;
  static final int ROWS_REFUSED = 1;
  static final int UNREADABLE = 2;
  static final int STOPPED = 3;
  private static final int LISTED = 20;

  private final Importer importer;
  private final Surveys surveys;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.csv", description = "The file to import.")
  private Path file;

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "MAPPING.yaml",
      description = "What the file's columns mean.")
  private Path mapping;

  @Option(
      names = "--survey",
      paramLabel = "SLUG",
      description = "The survey that was answered, instead of the one that the mapping names.")
  private @Nullable String survey;

  @Option(names = "--dry-run", description = "Check every row and store nothing.")
  private boolean dryRun;

  @Option(
      names = "--errors",
      paramLabel = "ERRORS.csv",
      description = "Where the rows that were refused are listed, with line, column and reason.")
  private @Nullable Path errors;

  ImportResponses(Importer importer, Surveys surveys) {
    this.importer = importer;
    this.surveys = surveys;
    this.spec = CommandSpec.create();
    this.file = Path.of("");
    this.mapping = Path.of("");
  }

  @Override
  public Integer call() throws IOException {
    try {
      return imported();
    } catch (MappingErrors | BadFile unreadable) {
      err().println(unreadable.getMessage());
      return UNREADABLE;
    } catch (Stopped stopped) {
      err().println(stopped.getMessage());
      return STOPPED;
    }
  }

  private int imported() throws IOException {
    var task = task();
    var list = errors == null ? Files.createTempFile("refused", ".csv") : errors;
    try (var refused = new RefusedRows(list)) {
      return run(task, refused);
    } finally {
      if (errors == null) {
        Files.deleteIfExists(list);
      }
    }
  }

  private ImportTask task() throws IOException {
    var read =
        MappingFile.read(mapping.toString(), text(mapping), Optional.ofNullable(survey), surveys);
    requireReadable(file);
    return new ImportTask(file, read, surveys.current(read.survey()).orElseThrow(), dryRun);
  }

  private static String text(Path path) throws IOException {
    requireReadable(path);
    return Files.readString(path);
  }

  private static void requireReadable(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new BadFile("There is no file " + path + " that can be read");
    }
  }

  private int run(ImportTask task, RefusedRows refused) throws IOException {
    var progress = importer.begin(task);
    try (var _ = ProgressLines.on(err(), progress)) {
      importer.run(task, progress, refused);
    } finally {
      report(progress.now(), refused);
    }
    return progress.now().rows(RowOutcome.REFUSED) == 0 ? TAKEN : ROWS_REFUSED;
  }

  private void report(Standing standing, RefusedRows refused) {
    refused.first().stream().limit(LISTED).forEach(row -> err().println(row));
    if (standing.rows(RowOutcome.REFUSED) > LISTED) {
      err().printf("and more; --errors=FILE lists all %,d%n", standing.rows(RowOutcome.REFUSED));
    }
    ProgressWords.summary(standing).forEach(spec.commandLine().getOut()::println);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
