package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.tally.Recount;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is erased is gone from every table, and the counts are those of the rest. */
@Tag("database")
@MicronautTest(transactional = false)
class ErasuresTest {
  private static final int RESPONSES = 40;
  private static final int SUBMISSIONS = 200;
  private static final Window DAYS = new Window(Sent.DAY, Sent.DAY.plusDays(2));
  @Inject Intake intake;
  @Inject Responses responses;
  @Inject Erasures erasures;
  @Inject SubjectResponses subjects;
  @Inject Surveys surveys;
  @Inject Accounts accounts;
  @Inject Tallies tallies;
  @Inject Recount recount;
  @Inject Transactions transactions;

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void keepsTheCountsExact(long seed) {
    var version = answered(seed);
    for (int i = 0; i < RESPONSES; i += 2) {
      var erased = erasures.erase(id(version, i), "Ada", "asked by mail").orElseThrow();
      assertThat(erased.before() - erased.after()).isEqualTo(1);
    }
    assertThat(recount.verify().agrees()).as("seed %d", seed).isTrue();
    assertThat(counted(version)).isEqualTo(RESPONSES / 2);
    assertThat(responses.find(Sent.key(version, "r0"))).isEmpty();
    assertThat(responses.find(Sent.key(version, "r1"))).isPresent();
  }

  @Test
  void leavesNoRowInAnyTableButTheLog() throws SQLException {
    var version = answered(13);
    var gone = id(version, 0);
    assertThat(tablesNaming(gone)).contains("response", "answer");
    erasures.erase(gone, "Ada", "asked by mail");
    assertThat(tablesNaming(gone)).containsExactly("erasure");
    assertThat(subjects.read(gone)).isEmpty();
  }

  @Test
  void remembersWhoWhyAndHowMany() {
    var version = answered(14);
    var erased = erasures.erase(id(version, 3), "Ada", "asked by mail").orElseThrow();
    assertThat(erasures.latest(1)).containsExactly(erased);
    assertThat(erased.by()).isEqualTo("Ada");
    assertThat(erased.surveyVersion()).isEqualTo(version.id());
    assertThat(erased.before()).isEqualTo(RESPONSES);
    assertThat(erased.after()).isEqualTo(RESPONSES - 1);
  }

  @Test
  void erasesOnceHoweverManyAsk() throws Exception {
    var version = answered(15);
    var gone = id(version, 0);
    Callable<Boolean> erase = () -> erasures.erase(gone, "Ada", "asked").isPresent();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = threads.invokeAll(List.of(erase, erase, erase, erase));
      assertThat(done.stream().filter(one -> one.resultNow())).hasSize(1);
    }
    assertThat(recount.verify().agrees()).isTrue();
  }

  @Test
  void knowsNothingOfAStranger() {
    assertThat(erasures.erase(UUID.randomUUID(), "Ada", "asked by mail")).isEmpty();
  }

  private SurveyVersion answered(long seed) {
    var survey = TestSurvey.everything().survey();
    var version = surveys.publish(survey, TestSurvey.everything(survey.slug()));
    var acme = accounts.open("acme-" + UUID.randomUUID(), "Acme", "Large", false).id();
    var random = new RandomAnswers(version, seed, List.of(AccountId.NONE, acme));
    for (int i = 0; i < SUBMISSIONS; i++) {
      intake.submit(random.submission("r" + i % RESPONSES));
    }
    return version;
  }

  private UUID id(SurveyVersion version, int response) {
    return responses.find(Sent.key(version, "r" + response)).orElseThrow().id();
  }

  private long counted(SurveyVersion version) {
    return tallies.flags(Selection.of(version.id(), DAYS)).responses();
  }

  /** Looks into every column that could hold the key. */
  private List<String> tablesNaming(UUID response) throws SQLException {
    return transactions.run(connection -> {
      var naming = new HashSet<String>();
      try (var columns =
          connection
              .createStatement()
              .executeQuery(
                  """
                  SELECT table_name, column_name FROM information_schema.columns
                  WHERE table_schema = DATABASE() AND column_type = 'binary(16)'\
                  """)) {
        while (columns.next()) {
          var table = columns.getString(1);
          var sql = "SELECT 1 FROM %s WHERE %s = ?".formatted(table, columns.getString(2));
          try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, Uuid7.bytes(response));
            if (select.executeQuery().next()) {
              naming.add(table);
            }
          }
        }
      }
      return naming.stream().sorted().toList();
    });
  }
}
