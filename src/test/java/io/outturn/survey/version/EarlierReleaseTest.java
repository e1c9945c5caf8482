package io.outturn.survey.version;

import static io.outturn.survey.comparison.Change.ADDED;
import static io.outturn.survey.comparison.Change.WORDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Series.Stretch;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an earlier release has stored, without publications, is read as it was asked. */
@Tag("database")
@MicronautTest(startApplication = false, transactional = false)
class EarlierReleaseTest {
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V009__publications.sql");
  private static final String BEFORE = SurveyTexts.english("plain");
  private static final String AFTER = BEFORE.replace("Why?", "What should we improve?");
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 31);
  @Inject Transactions transactions;
  @Inject Journal journal;
  @Inject Clock clock;

  @Test
  void readsTheVersionsOfAnEarlierReleaseAndFollowsTheirQuestions() throws Exception {
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    transactions.run(connection -> {
      store(connection, second, AFTER, FIRST.plusMonths(3));
      store(connection, first, BEFORE, FIRST);
      return true;
    });
    migrate();
    var surveys = new JdbcSurveys(transactions, journal, clock);
    assertThat(surveys.publications("plain"))
        .extracting(Publication::number, Publication::version, Publication::publisher)
        .containsExactly(tuple(1, first, Publisher.FILE), tuple(2, second, Publisher.FILE));
    assertThat(surveys.current("plain").orElseThrow().id()).isEqualTo(second);
    assertThat(surveys.definition(first)).contains(BEFORE);
    assertThat(surveys.series("plain", "why").stretches())
        .extracting(Stretch::from, Stretch::began)
        .containsExactly(tuple(FIRST, ADDED), tuple(FIRST.plusMonths(3), WORDING));
    assertThat(surveys.series("plain", "recommend").stretches()).hasSize(1);
  }

  /** As the release before publications did. */
  private static void store(Connection connection, UUID id, String definition, LocalDate day)
      throws SQLException {
    var survey = SurveyTexts.survey("plain", definition);
    run(
        connection,
        "INSERT INTO survey_version (id, slug, content_hash, definition, published_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        Uuid7.bytes(id),
        "plain",
        ContentHash.of(survey),
        definition,
        day.atStartOfDay());
    var tables = new VersionTables(connection);
    for (var question : ContentHash.counted(survey).entrySet()) {
      if (tables.questionVersion("plain", question.getKey(), question.getValue()).isEmpty()) {
        tables.addQuestionVersion(
            "plain", question.getKey(), question.getValue(), LocalDateTime.now(Clock.systemUTC()));
      }
    }
  }

  private void migrate() throws IOException, SQLException {
    var statements = List.of(Files.readString(MIGRATION).split(";\n"));
    transactions.run(connection -> {
      run(connection, "DROP TABLE survey_publication");
      for (var statement : statements) {
        run(connection, statement);
      }
      return true;
    });
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
