package io.outturn.response.imports;

import static io.outturn.response.imports.RowOutcome.ADDED;
import static io.outturn.response.imports.RowOutcome.ALREADY_THERE;
import static io.outturn.response.imports.RowOutcome.GOOD;
import static io.outturn.response.imports.RowOutcome.OPENED;
import static io.outturn.response.imports.RowOutcome.REFUSED;
import static io.outturn.response.imports.RowOutcome.WITHOUT_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.outturn.account.Account;
import io.outturn.response.Answer;
import io.outturn.response.KnownAttributes;
import io.outturn.response.ResponseKey;
import io.outturn.response.mapping.Fixtures;
import io.outturn.response.mapping.MappingFile;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final String MAPPING =
      """
      survey: s
      source: test
      row: {columns: id}
      date: {column: day}
      questions:
        experience: {column: score}
        good: {column: words}
      """;
  private static final Path FFT = Path.of("src/test/resources/imports/fft.csv");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
  @TempDir Path folder;
  private final SurveyVersion version = Fixtures.survey("s");
  private final MemoryIntake intake = new MemoryIntake();
  private final MemoryAccounts accounts = new MemoryAccounts();
  private String mapping = MAPPING;

  @Test
  void makesOneResponseOfTheRowsOfOneRespondent() throws IOException {
    mapping = documented();
    var end = run(FFT);
    assertThat(end.rows(OPENED)).isEqualTo(5);
    assertThat(end.rows(ADDED)).isEqualTo(2);
    assertThat(answers("1"))
        .isEqualTo(
            Map.of(
                question("experience"), new Answer.Rating(5),
                question("better"), new Answer.Words("Answer the telephone, please, before noon."),
                question("good"),
                    new Answer.Words(
                        "The nurse listened to me.\nShe explained everything twice.")));
  }

  @Test
  void leavesOutAScoreThatIsNoAnswer() throws IOException {
    mapping = documented();
    run(FFT);
    assertThat(answers("3")).containsOnlyKeys(question("better"));
    assertThat(answers("4").get(question("good")))
        .isEqualTo(new Answer.Words("=1+1 was the menu's price list."));
  }

  @Test
  void changesNothingWhenTheFileIsImportedAgain() throws IOException {
    mapping = documented();
    run(FFT);
    var before = intake.stored();
    var again = run(FFT);
    assertThat(again.rows(ALREADY_THERE)).isEqualTo(7).isEqualTo(again.rows());
    assertThat(intake.stored()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void opensTheAccountsOfTheFile() throws IOException {
    mapping = documented();
    run(FFT);
    assertThat(accounts.all()).extracting(Account::slug).containsExactly("trust");
    var first = intake.first(ResponseKey.ofImport("s/nhs-fft", "TRUST 5")).orElseThrow();
    assertThat(first.account()).isEqualTo(accounts.all().getFirst().id());
    assertThat(first.answeredOn()).isEqualTo(LocalDate.of(2024, 3, 1));
  }

  @Test
  void takesTheNeighboursOfABadRow() throws IOException {
    var end = run("id,day,score,words", "1,2024-01-01,5,a", "2,never,4,b", "3,2024-01-03,3,c");
    assertThat(end.rows(OPENED)).isEqualTo(2);
    assertThat(end.rows(REFUSED)).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("refused.csv")))
        .isEqualTo("line,column,reason\r\n3,day,'never' is not a date written yyyy-MM-dd\r\n");
  }

  @Test
  void refusesARowThatContradictsItsResponse() throws IOException {
    mapping = MAPPING.replace("columns: id", "columns: id, pattern: '^(.)'");
    var end = run("id,day,score,words", "1a,2024-01-01,5,", "1b,2024-01-01,2,x");
    assertThat(end.rows(OPENED)).isEqualTo(1);
    assertThat(refused()).contains("3,,\"says 2 for experience, but its response says 5\"");
    assertThat(intake.stored().getFirst().answers())
        .isEqualTo(Map.of(question("experience"), new Answer.Rating(5)));
  }

  @Test
  void storesNothingOfARowWithoutAnAnswer() throws IOException {
    var end = run("id,day,score,words", "1,2024-01-01,,");
    assertThat(end.rows(WITHOUT_ANSWER)).isEqualTo(1);
    assertThat(intake.stored()).isEmpty();
  }

  @Test
  void refusesAnUnknownAccountThatMayNotBeOpened() throws IOException {
    mapping = MAPPING + "account: {column: words}\n";
    run("id,day,score,words", "1,2024-01-01,5,Acme");
    assertThat(refused()).contains("2,words,\"there is no account 'Acme'");
    accounts.open("acme", "Acme Ltd", "", false);
    assertThat(run("id,day,score,words", "1,2024-01-01,5,Acme").rows(OPENED)).isEqualTo(1);
  }

  @Test
  void keepsAccountsApartWhoseNamesLookAlike() throws IOException {
    mapping = MAPPING + "account: {column: words, open-accounts: true}\n";
    run("id,day,score,words", "1,2024-01-01,5,A & B", "2,2024-01-01,5,A+B", "3,2024-01-01,5,東京");
    assertThat(accounts.all())
        .extracting(Account::name)
        .containsExactlyInAnyOrder("A & B", "A+B", "東京");
    assertThat(accounts.all()).extracting(Account::slug).doesNotHaveDuplicates().contains("a-b");
  }

  @Test
  void waitsWhileTheIntakeIsFull() throws IOException {
    intake.full(5);
    var end = run("id,day,score,words", "1,2024-01-01,5,a", "2,2024-01-01,4,b");
    assertThat(intake.refusals()).isEqualTo(5);
    assertThat(end.rows(OPENED)).isEqualTo(2);
  }

  @Test
  void triesARunWithoutStoringAnything() throws IOException {
    mapping = documented();
    var end = run(FFT, true);
    assertThat(end.rows(GOOD)).isEqualTo(7);
    assertThat(intake.stored()).isEmpty();
    assertThat(accounts.all()).isEmpty();
  }

  @Test
  void needsEveryColumnOfTheMapping() {
    assertThatThrownBy(() -> run("id,day,score", "1,2024-01-01,5"))
        .isInstanceOf(BadFile.class)
        .hasMessage("The file has no column [words], only [id, day, score]");
  }

  @Test
  void keepsNoMoreThanItsWindowInFlightHoweverLongTheFileIs() throws IOException {
    var file = folder.resolve("long.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id,day,score,words\n");
      for (int row = 0; row < 100_000; row++) {
        out.write(row / 2 + ",2024-01-01," + (row % 2 == 0 ? "5," : ",\"x\ny\"") + "\n");
      }
    }
    var end = run(file);
    assertThat(end.rows(OPENED)).isEqualTo(50_000);
    assertThat(end.rows(ADDED)).isEqualTo(50_000);
    assertThat(intake.mostSenders()).isBetween(2, 32);
  }

  private String documented() throws IOException {
    return Files.readString(Path.of("docs/mappings/nhs-fft.yaml"))
        .replace("friends-and-family", "s");
  }

  private Map<java.util.UUID, Answer> answers(String respondent) {
    return intake
        .find(ResponseKey.ofImport("s/nhs-fft", "TRUST " + respondent))
        .orElseThrow()
        .answers();
  }

  private java.util.UUID question(String id) {
    return version.questionVersion(id);
  }

  private String refused() throws IOException {
    return Files.readString(folder.resolve("refused.csv"));
  }

  private Standing run(String... lines) throws IOException {
    var file = folder.resolve("file.csv");
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    return run(file);
  }

  private Standing run(Path file) throws IOException {
    return run(file, false);
  }

  private Standing run(Path file, boolean trial) throws IOException {
    Surveys surveys = Fixtures.surveys(version);
    var importer =
        new Importer(
            intake,
            intake,
            accounts,
            surveys,
            new KnownAttributes(accounts, new MemoryAttributes()),
            new NoWitness(),
            CLOCK,
            32);
    var read = MappingFile.read("m", mapping, Optional.empty(), surveys);
    var task = new ImportTask(file, read, version, trial);
    var progress = importer.begin(task);
    try (var refused = new RefusedRows(folder.resolve("refused.csv"))) {
      importer.run(task, progress, refused);
    }
    return progress.now();
  }
}
