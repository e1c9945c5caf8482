package io.outturn.response;

import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds earlier responses with the same answers. Almost always there is none, and one look at an
 * index says so for a whole batch.
 */
final class Repeats {

  /**
   * The days are in the index, which is read from its end: however many agree, one is enough.
   * Imported responses arrived together, so for them the day decides alone.
   */
  private static final String EARLIER =
      """
      SELECT id FROM response
      WHERE fingerprint = ? AND answered_on BETWEEN ? AND ? AND id <> ?
        AND (received_at < ? OR (received_at = ? AND id < ?))
        AND (received_at >= ? OR channel = 'IMPORT' OR ? = 'IMPORT')
      ORDER BY answered_on DESC, id DESC LIMIT 1\
      """;

  private static final Duration WITHIN = Duration.ofHours(24);
  private final Connection connection;

  Repeats(Connection connection) {
    this.connection = connection;
  }

  /**
   * The drafts whose fingerprint is known, or had by several; to be asked before they are written.
   */
  Collection<Draft> suspects(Collection<Draft> drafts) throws SQLException {
    var seen = new HashSet<String>();
    var several = new HashSet<String>();
    for (var draft : drafts) {
      draft.course().fingerprint().filter(print -> !seen.add(print)).ifPresent(several::add);
    }
    if (seen.isEmpty()) {
      return Set.of();
    }
    several.addAll(known(seen));
    return drafts.stream()
        .filter(draft -> draft.course().fingerprint().filter(several::contains).isPresent())
        .toList();
  }

  /** One step in the index for each fingerprint, however many responses share it. */
  private static String knownAmong(int number) {
    return "SELECT DISTINCT fingerprint FROM response WHERE fingerprint IN (%s)"
        .formatted(Rows.places(number));
  }

  private Set<String> known(Set<String> prints) throws SQLException {
    try (var select = connection.prepareStatement(knownAmong(prints.size()))) {
      int at = 1;
      for (var print : prints) {
        select.setBytes(at++, HexFormat.of().parseHex(print));
      }
      try (var rows = select.executeQuery()) {
        var known = new HashSet<String>();
        while (rows.next()) {
          known.add(HexFormat.of().formatHex(rows.getBytes(1)));
        }
        return known;
      }
    }
  }

  /** Flags the suspects that an earlier response agrees with; to be asked once they are written. */
  void flag(Collection<Draft> suspects) throws SQLException {
    for (var draft : suspects) {
      earlier(draft).ifPresent(draft.flags()::repeats);
    }
  }

  private Optional<UUID> earlier(Draft draft) throws SQLException {
    var head = draft.head();
    var id = Uuid7.bytes(head.id());
    var received = Utc.column(head.receivedAt());
    try (var select = connection.prepareStatement(EARLIER)) {
      select.setBytes(1, HexFormat.of().parseHex(draft.course().fingerprint().orElseThrow()));
      select.setObject(2, head.answeredOn().minusDays(1));
      select.setObject(3, head.answeredOn().plusDays(1));
      select.setBytes(4, id);
      select.setObject(5, received);
      select.setObject(6, received);
      select.setBytes(7, id);
      select.setObject(8, received.minus(WITHIN));
      select.setString(9, head.channel().name());
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(Uuid7.of(row.getBytes(1))) : Optional.empty();
      }
    }
  }
}
