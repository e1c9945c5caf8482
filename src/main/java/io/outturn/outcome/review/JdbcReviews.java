package io.outturn.outcome.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.event.Event;
import io.outturn.event.Outbox;
import io.outturn.identity.By;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.OutputId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class JdbcReviews implements Reviews {
  private static final String SELECT =
      """
      SELECT r.id, r.objective_id, r.round, r.because, r.opened_at, c.closed_by, c.closed_at, c.words
      FROM review r LEFT JOIN review_closure c ON c.review_id = r.id
      """;
  private static final String LATEST_FIRST = "ORDER BY r.opened_at DESC, r.id";
  private static final String LOCK = "SELECT id FROM review WHERE id = ? FOR UPDATE";
  private final Statements statements;
  private final Decisions decisions;
  private final Consequences consequences;
  private final Outbox outbox;

  JdbcReviews(
      Statements statements, Decisions decisions, Consequences consequences, Outbox outbox) {
    this.statements = statements;
    this.decisions = decisions;
    this.consequences = consequences;
    this.outbox = outbox;
  }

  @Override
  public List<Review> all() {
    var made = decisions.all().stream().collect(groupingBy(Decisions.Made::review));
    var looked = outputs("");
    return statements.select(SELECT + LATEST_FIRST, row -> review(row, made, looked));
  }

  @Override
  public List<Review> of(ObjectiveId objective) {
    return all().stream().filter(each -> each.objective().equals(objective)).toList();
  }

  @Override
  public Optional<Review> find(ReviewId id) {
    var made = decisions.of(id).stream().collect(groupingBy(Decisions.Made::review));
    var looked = outputs("WHERE review_id = ? ", id.value());
    return statements
        .select(SELECT + "WHERE r.id = ?", row -> review(row, made, looked), id.value())
        .stream()
        .findFirst();
  }

  @Override
  public boolean open(Review review) {
    return statements.together(() -> insert(review) && tell(review));
  }

  private boolean insert(Review review) {
    boolean opened =
        statements.change(
            entry(Action.REVIEW_OPENED, review)
                .to(State.of(Map.of("because", review.because(), "round", review.round()))),
            "INSERT INTO review (id, objective_id, round, because, opened_at) VALUES (?, ?, ?, ?, ?)",
            review.id().value(),
            review.objective().value(),
            review.round(),
            review.because(),
            review.openedAt());
    if (opened) {
      review
          .outputs()
          .forEach(output ->
              statements.write(
                  "INSERT INTO review_output (review_id, output_id) VALUES (?, ?)",
                  review.id().value(),
                  output.value()));
    }
    return opened;
  }

  private boolean tell(Review review) {
    statements.within(connection -> {
      outbox.add(connection, new Event.ReviewOpened(review.id().value(), review.openedAt()));
      return true;
    });
    return true;
  }

  @Override
  public boolean decide(Review read, Decision decision) {
    return statements.together(() -> isAsRead(read) && decisions.make(read, decision));
  }

  @Override
  public boolean close(Review read, String words, By by, Instant at) {
    if (!read.undecided().isEmpty()) {
      throw new IllegalArgumentException("A review is closed when every output is decided about");
    }
    return statements.together(() -> isAsRead(read) && closed(read, words, by, at));
  }

  private boolean closed(Review read, String words, By by, Instant at) {
    boolean closed =
        statements.change(
            entry(Action.REVIEW_CLOSED, read).to(State.of(Map.of("words", words))),
            "INSERT INTO review_closure (review_id, closed_by, closed_at, words) VALUES (?, ?, ?, ?)",
            read.id().value(),
            by.name(),
            at,
            words);
    if (closed) {
      consequences.follow(read, by, at);
    }
    return closed;
  }

  /** Whoever comes second waits here, and then sees what the first has done. */
  private boolean isAsRead(Review read) {
    statements.select(LOCK, row -> row.getBytes(1), read.id().value());
    return find(read.id())
        .filter(now -> now.open() && now.decisionsTaken() == read.decisionsTaken())
        .isPresent();
  }

  private Map<UUID, List<OutputId>> outputs(String where, Object... parameters) {
    return statements
        .select(
            "SELECT review_id, output_id FROM review_output " + where + "ORDER BY output_id",
            row -> Map.entry(Statements.id(row, "review_id"), Statements.id(row, "output_id")),
            parameters)
        .stream()
        .collect(
            groupingBy(
                Map.Entry::getKey, mapping(each -> new OutputId(each.getValue()), toList())));
  }

  private static Entry entry(Action action, Review review) {
    return Entry.of(action, Subject.of(Subject.Kind.REVIEW, review.id().value()));
  }

  private static Review review(
      ResultSet row, Map<ReviewId, List<Decisions.Made>> made, Map<UUID, List<OutputId>> looked)
      throws SQLException {
    var id = new ReviewId(Statements.id(row, "id"));
    return new Review(
        id,
        new ObjectiveId(Statements.id(row, "objective_id")),
        row.getInt("round"),
        row.getString("because"),
        row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        looked.getOrDefault(id.value(), List.of()),
        made.getOrDefault(id, List.of()).stream().map(Decisions.Made::decision).toList(),
        closure(row));
  }

  private static Optional<Closure> closure(ResultSet row) throws SQLException {
    var by = Optional.ofNullable(row.getString("closed_by"));
    var at = Optional.ofNullable(row.getObject("closed_at", LocalDateTime.class));
    var words = Optional.ofNullable(row.getString("words")).orElse("");
    return by.flatMap(
        who -> at.map(when -> new Closure(who, when.toInstant(ZoneOffset.UTC), words)));
  }
}
