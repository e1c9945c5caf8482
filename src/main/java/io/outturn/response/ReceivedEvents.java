package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.database.Uuid7;
import io.outturn.event.Event;
import io.outturn.event.EventType;
import io.outturn.event.Outbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of the responses that came to their end in a batch: one query for the whole batch while
 * nobody listens. Imported ones are not news and are not told of.
 */
final class ReceivedEvents {
  private final Connection connection;
  private final Outbox outbox;

  ReceivedEvents(Connection connection, Outbox outbox) {
    this.connection = connection;
    this.outbox = outbox;
  }

  void write(Collection<Draft> drafts) throws SQLException {
    var ended = drafts.stream().filter(ReceivedEvents::isNews).toList();
    if (ended.isEmpty()) {
      return;
    }
    var waiting = outbox.waitingFor(connection, EventType.RESPONSE_RECEIVED);
    if (!waiting.isEmpty()) {
      var slugs = slugs(ended);
      outbox.add(connection, ended.stream().map(draft -> event(draft, slugs)).toList(), waiting);
    }
  }

  private static boolean isNews(Draft draft) {
    return draft.ends() && draft.head().channel() != Channel.IMPORT;
  }

  /** Of an anonymous response nothing but the day is known here. */
  private static LocalDate day(Draft draft) {
    return LocalDate.ofInstant(draft.changedAt(), ZoneOffset.UTC);
  }

  private static Event event(Draft draft, Map<AccountId, String> slugs) {
    var head = draft.head();
    if (draft.version().survey().anonymous()) {
      return new Event.AnonymousResponseReceived(
          draft.version().survey().slug(), head.surveyVersion(), day(draft));
    }
    return new Event.ResponseReceived(
        head.id(),
        draft.version().survey().slug(),
        head.surveyVersion(),
        Optional.ofNullable(slugs.get(head.account())),
        draft.changedAt());
  }

  /** Nobody's account has no slug that would say anything. */
  private Map<AccountId, String> slugs(List<Draft> drafts) throws SQLException {
    var accounts =
        drafts.stream()
            .map(draft -> draft.head().account())
            .filter(account -> !account.equals(AccountId.NONE))
            .distinct()
            .toList();
    var slugs = new HashMap<AccountId, String>();
    if (accounts.isEmpty()) {
      return slugs;
    }
    var sql =
        "SELECT id, slug FROM account WHERE id IN (%s)".formatted(Rows.places(accounts.size()));
    try (var select = connection.prepareStatement(sql)) {
      for (int i = 0; i < accounts.size(); i++) {
        select.setBytes(i + 1, Uuid7.bytes(accounts.get(i).value()));
      }
      try (var row = select.executeQuery()) {
        while (row.next()) {
          slugs.put(new AccountId(Uuid7.of(row.getBytes("id"))), row.getString("slug"));
        }
      }
    }
    return slugs;
  }
}
