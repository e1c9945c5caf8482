package io.outturn.response;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.event.PastEvents;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
final class JdbcErasures implements Erasures {
  private static final String KEY = "SELECT idempotency_key FROM response WHERE id = ?";
  private static final String COUNTED =
      """
      SELECT COALESCE(SUM(n), 0) FROM tally_option_day WHERE version_id = ? AND kind = 'RESPONSE'\
      """;
  private static final String INSERT =
      """
      INSERT INTO erasure (id, response_id, survey_version_id, erased_at, erased_by, reason,
        responses_before, responses_after)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String LATEST =
      """
      SELECT response_id, survey_version_id, erased_at, erased_by, reason, responses_before,
        responses_after
      FROM erasure ORDER BY erased_at DESC, id DESC LIMIT ?\
      """;

  /** The tables of a response, and the column that names it there. */
  private static final List<String> DELETES =
      List.of(
          "DELETE FROM answer_option WHERE response_id = ?",
          "DELETE FROM answer WHERE response_id = ?",
          "DELETE FROM shown_order WHERE response_id = ?",
          "DELETE FROM response_flag WHERE response_id = ?",
          "DELETE FROM anonymised_response WHERE response_id = ?",
          "DELETE FROM response WHERE id = ?");

  private final Transactions transactions;
  private final Surveys surveys;
  private final Journal journal;
  private final Clock clock;

  JdbcErasures(Transactions transactions, Surveys surveys, Journal journal, Clock clock) {
    this.transactions = transactions;
    this.surveys = surveys;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Optional<Erasure> erase(UUID response, String by, String reason) {
    return transactions.call(connection -> {
      var draft = locked(connection, response);
      return draft.isEmpty()
          ? Optional.empty()
          : Optional.of(erase(connection, draft.get(), by, reason));
    });
  }

  private Optional<Draft> locked(Connection connection, UUID response) throws SQLException {
    var key = key(connection, response);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var found = new ResponseRows(connection).load(List.of(key.get())).stream().findFirst();
    return found.isEmpty() ? Optional.empty() : Optional.of(whole(connection, found.get()));
  }

  private static Optional<ResponseKey> key(Connection connection, UUID response)
      throws SQLException {
    try (var select = connection.prepareStatement(KEY)) {
      select.setBytes(1, Uuid7.bytes(response));
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(ResponseKey.stored(row.getBytes(1))) : Optional.empty();
      }
    }
  }

  private Draft whole(Connection connection, ResponseRows.Found found) throws SQLException {
    var head = found.head();
    var version = version(head.surveyVersion());
    var draft = Draft.resume(head, version, found.course(), new DraftFlags(found.flags()));
    new AnswerRows(connection)
        .load(Set.of(head.id()), (_, question, held) -> draft.recall(question, held));
    return draft;
  }

  private SurveyVersion version(UUID id) {
    return surveys
        .version(id)
        .orElseThrow(() -> new IllegalStateException("No survey has the version " + id));
  }

  private Erasure erase(Connection connection, Draft draft, String by, String reason)
      throws SQLException {
    var version = draft.head().surveyVersion();
    var before = counted(connection, version);
    TallyDeltas.without(draft).writeTo(connection);
    for (var delete : DELETES) {
      run(connection, delete, draft.head().id());
    }
    new PastEvents(connection).forget(List.of(draft.head().id()));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var erasure =
        new Erasure(
            draft.head().id(), version, now, by, reason, before, counted(connection, version));
    note(connection, erasure);
    journal.write(connection, entry(erasure));
    return erasure;
  }

  private Entry entry(Erasure erasure) {
    var slug = version(erasure.surveyVersion()).survey().slug();
    return Entry.of(Action.RESPONSE_ERASED, new Subject(Subject.Kind.SURVEY, slug))
        .from(State.of(Map.of("responses", erasure.before())))
        .to(State.of(Map.of("responses", erasure.after(), "reason", erasure.reason())));
  }

  private static long counted(Connection connection, UUID version) throws SQLException {
    try (var select = connection.prepareStatement(COUNTED)) {
      select.setBytes(1, Uuid7.bytes(version));
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void run(Connection connection, String sql, UUID response) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, Uuid7.bytes(response));
      statement.executeUpdate();
    }
  }

  private static void note(Connection connection, Erasure erasure) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setBytes(1, Uuid7.bytes(Uuid7.next()));
      insert.setBytes(2, Uuid7.bytes(erasure.response()));
      insert.setBytes(3, Uuid7.bytes(erasure.surveyVersion()));
      insert.setObject(4, Utc.column(erasure.at()));
      insert.setString(5, erasure.by());
      insert.setString(6, erasure.reason());
      insert.setLong(7, erasure.before());
      insert.setLong(8, erasure.after());
      insert.executeUpdate();
    }
  }

  @Override
  public List<Erasure> latest(int most) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(LATEST)) {
        select.setInt(1, most);
        try (var row = select.executeQuery()) {
          var latest = new ArrayList<Erasure>();
          while (row.next()) {
            latest.add(erasure(row));
          }
          return latest;
        }
      }
    });
  }

  private static Erasure erasure(ResultSet row) throws SQLException {
    return new Erasure(
        Uuid7.of(row.getBytes("response_id")),
        Uuid7.of(row.getBytes("survey_version_id")),
        Utc.read(row, "erased_at").orElseThrow(),
        row.getString("erased_by"),
        row.getString("reason"),
        row.getLong("responses_before"),
        row.getLong("responses_after"));
  }
}
