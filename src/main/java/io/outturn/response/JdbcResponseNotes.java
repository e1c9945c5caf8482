package io.outturn.response;

import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.response.validity.Flag;
import io.outturn.response.validity.FlagRule;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Singleton
final class JdbcResponseNotes implements ResponseNotes {
  private static final String ORDERS =
      "SELECT question_version_id, options FROM shown_order WHERE response_id = ?";
  private static final String FLAGS =
      """
      SELECT rule, noted_at, detail FROM response_flag
      WHERE response_id = ? AND withdrawn_at IS NULL ORDER BY noted_at, rule\
      """;
  private final Transactions transactions;

  JdbcResponseNotes(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Map<UUID, List<String>> orders(UUID response) {
    return transactions.call(connection -> {
      var orders = new HashMap<UUID, List<String>>();
      try (var select = connection.prepareStatement(ORDERS)) {
        select.setBytes(1, Uuid7.bytes(response));
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            orders.put(
                Uuid7.of(rows.getBytes("question_version_id")),
                ShownOrders.read(rows.getString("options")));
          }
        }
      }
      return orders;
    });
  }

  @Override
  public List<Flag> flags(UUID response) {
    return transactions.call(connection -> {
      var flags = new ArrayList<Flag>();
      try (var select = connection.prepareStatement(FLAGS)) {
        select.setBytes(1, Uuid7.bytes(response));
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            flags.add(
                new Flag(
                    FlagRule.valueOf(rows.getString("rule")),
                    Utc.read(rows, "noted_at").orElseThrow(),
                    rows.getString("detail")));
          }
        }
      }
      return flags;
    });
  }
}
