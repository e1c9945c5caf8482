package io.outturn.response.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.Intake;
import io.outturn.response.KnownAttributes;
import io.outturn.response.mapping.Fixtures;
import io.outturn.survey.Surveys;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportResponsesTest {
  @TempDir Path folder;
  private final MemoryIntake memory = new MemoryIntake();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Surveys surveys = Fixtures.surveys(Fixtures.survey("s"));
  private Intake intake = memory;
  private Path file = Path.of("");
  private Path mapping = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("f.csv"), "id;day;score\n1;2024-01-01;5\n2;x;4\n");
    mapping =
        Files.writeString(
            folder.resolve("m.yaml"),
            """
            survey: s
            source: test
            row: {columns: id}
            date: {column: day}
            questions: {experience: {column: score}}
            """);
  }

  @Test
  void saysWhatBecameOfTheRowsAndThatSomeWereRefused() {
    assertThat(run()).isEqualTo(ImportResponses.ROWS_REFUSED);
    assertThat(out.toString()).contains("2 rows in", "1 began a response", "1 refused");
    assertThat(err.toString()).contains("line 3, column day: 'x' is not a date");
    assertThat(memory.stored()).hasSize(1);
  }

  @Test
  void listsAllRefusedRowsWhereItIsTold() throws IOException {
    var list = folder.resolve("errors.csv");
    run("--errors=" + list);
    assertThat(Files.readAllLines(list)).hasSize(2).first().isEqualTo("line,column,reason");
  }

  @Test
  void endsWellWhenEveryRowWasTaken() throws IOException {
    Files.writeString(file, "id,day,score\n1,2024-01-01,5\n");
    assertThat(run("--dry-run")).isEqualTo(ImportResponses.TAKEN);
    assertThat(memory.stored()).isEmpty();
    assertThat(run()).isEqualTo(ImportResponses.TAKEN);
    assertThat(run()).isEqualTo(ImportResponses.TAKEN);
    assertThat(out.toString()).contains("1 already there");
  }

  @Test
  void refusesAMappingOrAFileThatCannotBeRead() throws IOException {
    assertThat(run("--survey=nobody")).isEqualTo(ImportResponses.UNREADABLE);
    assertThat(err.toString()).contains("m.yaml:1:9: There is no survey nobody");
    Files.delete(file);
    assertThat(run()).isEqualTo(ImportResponses.UNREADABLE);
    assertThat(err.toString()).contains("There is no file " + file);
  }

  @Test
  void stopsWhenTheDatabaseIsGone() {
    intake =
        _ -> {
          throw new IllegalStateException("The database is gone");
        };
    assertThat(run()).isEqualTo(ImportResponses.STOPPED);
    assertThat(err.toString()).contains("Stopped: The database is gone");
  }

  private int run(String... options) {
    var accounts = new MemoryAccounts();
    var importer =
        new Importer(
            intake,
            memory,
            accounts,
            surveys,
            new KnownAttributes(accounts, new MemoryAttributes()),
            new NoWitness(),
            Clock.systemUTC(),
            8);
    var arguments = new ArrayList<>(List.of(file.toString(), "--mapping=" + mapping));
    arguments.addAll(List.of(options));
    return new CommandLine(new ImportResponses(importer, surveys))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }
}
