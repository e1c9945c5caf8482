package io.outturn.editor.draft;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

@Singleton
final class JdbcDrafts implements Drafts {
  private static final String REVISION =
      """
      SELECT draft_id, number, definition, what, restores, saved_by, saved_at
      FROM survey_draft_revision WHERE draft_id = ?\
      """;
  private static final String SAVING =
      """
      SELECT r.draft_id, r.number, r.slug, r.title, r.what, r.problems, r.saved_by, r.saved_at,
        p.number IS NOT NULL AS published, a.number IS NOT NULL AS rests
      FROM survey_draft_revision r
      LEFT JOIN survey_draft_publication p ON p.draft_id = r.draft_id AND p.number = r.number
      LEFT JOIN survey_draft_rest a ON a.draft_id = r.draft_id AND a.number = r.number
      """;
  private static final String LATEST =
      """
      WHERE r.number =
        (SELECT MAX(l.number) FROM survey_draft_revision l WHERE l.draft_id = r.draft_id)
      ORDER BY r.saved_at DESC, r.draft_id
      """;

  private static final String ADD =
      """
      INSERT INTO survey_draft_revision
        (draft_id, number, slug, title, problems, definition, what, restores, saved_by, saved_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  JdbcDrafts(Transactions transactions, Journal journal, Clock clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<DraftLine> all() {
    return Rows.in(transactions, rows -> rows.select(SAVING + LATEST, JdbcDrafts::line));
  }

  @Override
  public List<Saving> history(DraftId draft) {
    return Rows.in(
        transactions,
        rows ->
            rows.select(
                SAVING + "WHERE r.draft_id = ? ORDER BY r.number DESC", JdbcDrafts::saving, draft));
  }

  @Override
  public Optional<Revision> latest(DraftId draft) {
    return Rows.in(transactions, rows -> latest(rows, draft));
  }

  @Override
  public Optional<Revision> revision(DraftId draft, int number) {
    return Rows.in(
        transactions,
        rows ->
            rows.select(REVISION + " AND number = ?", JdbcDrafts::revision, draft, number).stream()
                .findFirst());
  }

  private static Optional<Revision> latest(Rows rows, DraftId draft) throws SQLException {
    return rows
        .select(REVISION + " ORDER BY number DESC LIMIT 1", JdbcDrafts::revision, draft)
        .stream()
        .findFirst();
  }

  @Override
  public DraftId begin(Content content, Author author) {
    var draft = new DraftId(Uuid7.next());
    return Rows.in(
        transactions,
        rows -> {
          rows.change(
              "INSERT INTO survey_draft (id, begun_by, begun_at) VALUES (?, ?, ?)",
              draft,
              author.name(),
              clock.instant());
          add(rows, draft, 0, content, author);
          journal.write(rows.connection(), entry(Action.DRAFT_BEGUN, draft, 1));
          return draft;
        });
  }

  @Override
  public Saved save(DraftId draft, int base, Content content, Author author) {
    return Rows.in(
        transactions,
        rows -> {
          lock(rows, draft);
          var current =
              latest(rows, draft).orElseThrow(() -> new IllegalArgumentException("No such draft"));
          if (current.text().equals(content.checked().text())) {
            return new Saved.Done(current.number());
          } else if (current.number() != base) {
            return new Saved.Overtaken(current);
          }
          add(rows, draft, base, content, author);
          journal.write(
              rows.connection(), entry(Action.DRAFT_SAVED, draft, base + 1).from(revision(base)));
          return new Saved.Done(base + 1);
        });
  }

  /** Whoever saves the same draft waits here, and then sees what those before him saved. */
  private static void lock(Rows rows, DraftId draft) throws SQLException {
    rows.select(
        "SELECT id FROM survey_draft WHERE id = ? FOR UPDATE", row -> row.getBytes(1), draft);
  }

  private void add(Rows rows, DraftId draft, int base, Content content, Author author)
      throws SQLException {
    var checked = content.checked();
    var restores = content.restores();
    rows.change(
        ADD,
        draft,
        base + 1,
        checked.slug(),
        checked.title(),
        checked.problems().size(),
        checked.text(),
        content.what(),
        restores.isPresent() ? restores.getAsInt() : null,
        author.name(),
        clock.instant());
  }

  @Override
  public void published(DraftId draft, int number, UUID version, Author author) {
    note(
        entry(Action.DRAFT_PUBLISHED, draft, number)
            .to(State.of(Map.of("revision", number, "version", version))),
        """
        INSERT INTO survey_draft_publication
          (draft_id, number, survey_version_id, published_by, published_at)
        VALUES (?, ?, ?, ?, ?)\
        """,
        draft,
        number,
        version,
        author.name(),
        clock.instant());
  }

  @Override
  public void putAside(DraftId draft, int number, Author author) {
    note(
        entry(Action.DRAFT_PUT_ASIDE, draft, number),
        """
        INSERT INTO survey_draft_rest (draft_id, number, put_aside_by, put_aside_at)
        VALUES (?, ?, ?, ?)\
        """,
        draft,
        number,
        author.name(),
        clock.instant());
  }

  /** What is there already stays as it is. */
  private void note(Entry entry, String sql, Object... parameters) {
    Rows.in(
        transactions,
        rows -> {
          boolean added = rows.add(sql, parameters);
          if (added) {
            journal.write(rows.connection(), entry);
          }
          return added;
        });
  }

  private static Entry entry(Action action, DraftId draft, int revision) {
    return Entry.of(action, Subject.of(Subject.Kind.DRAFT, draft.value())).to(revision(revision));
  }

  private static State revision(int number) {
    return State.of(Map.of("revision", number));
  }

  private static Revision revision(ResultSet row) throws SQLException {
    int restores = row.getInt("restores");
    return new Revision(
        new DraftId(Uuid7.of(row.getBytes("draft_id"))),
        row.getInt("number"),
        row.getString("definition"),
        row.getString("what"),
        restores == 0 ? OptionalInt.empty() : OptionalInt.of(restores),
        row.getString("saved_by"),
        Utc.read(row, "saved_at").orElseThrow());
  }

  private static Saving saving(ResultSet row) throws SQLException {
    return new Saving(
        row.getInt("number"),
        row.getString("what"),
        row.getInt("problems"),
        row.getString("saved_by"),
        Utc.read(row, "saved_at").orElseThrow(),
        row.getBoolean("published"));
  }

  private static DraftLine line(ResultSet row) throws SQLException {
    return new DraftLine(
        new DraftId(Uuid7.of(row.getBytes("draft_id"))),
        row.getString("slug"),
        row.getString("title"),
        saving(row),
        row.getBoolean("rests"));
  }
}
