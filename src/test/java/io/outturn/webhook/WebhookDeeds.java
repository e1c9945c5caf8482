package io.outturn.webhook;

import io.outturn.audit.Deeds;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.event.Event;
import io.outturn.event.EventType;
import io.outturn.event.Outbox;
import io.outturn.identity.Visitor;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** What administrators do with webhooks. */
@Singleton
final class WebhookDeeds implements Deeds {
  private static final String ADDRESS = "https://8.8.8.8/deed";
  private final Visitor visitor;
  private final Endpoints endpoints;
  private final Pauses pauses;
  private final Outbox outbox;
  private final Transactions transactions;

  WebhookDeeds(
      Visitor visitor,
      Endpoints endpoints,
      Pauses pauses,
      Outbox outbox,
      Transactions transactions) {
    this.visitor = visitor;
    this.endpoints = endpoints;
    this.pauses = pauses;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public Map<String, Ready> all() {
    var deeds = new TreeMap<String, Ready>();
    var wish = "type=response.received&address=" + ADDRESS;
    deeds.put("POST /webhooks", () -> post("", wish));
    deeds.put("POST /webhooks/{webhook}/pause", () -> post("/" + added() + "/pause", ""));
    deeds.put("POST /webhooks/{webhook}/resume", this::resume);
    deeds.put("POST /webhooks/{webhook}/secret", () -> post("/" + added() + "/secret", ""));
    deeds.put("POST /webhooks/{webhook}/end", () -> post("/" + added() + "/end", ""));
    deeds.put("POST /webhooks/{webhook}/deliveries/{delivery}/replay", this::replay);
    return deeds;
  }

  private Supplier<HttpResponse<String>> resume() {
    var id = added();
    pauses.begin(id, "For a test.", "Ada");
    return post("/" + id + "/resume", "");
  }

  private Supplier<HttpResponse<String>> replay() {
    var id = added();
    var event =
        new Event.AnonymousResponseReceived("deed", UUID.randomUUID(), LocalDate.of(2026, 1, 1));
    var delivery =
        transactions.call(connection -> {
          outbox.add(connection, event);
          return Statements.select(
                  connection,
                  row -> Uuid7.of(row.getBytes(1)),
                  "SELECT id FROM event_delivery WHERE subscriber_id = ?",
                  (Object) Uuid7.bytes(id))
              .getFirst();
        });
    return post("/" + id + "/deliveries/" + delivery + "/replay", "");
  }

  private UUID added() {
    return endpoints.add(Target.parse(ADDRESS, false), Set.of(EventType.RESPONSE_RECEIVED), "Ada");
  }

  private Supplier<HttpResponse<String>> post(String path, String form) {
    var cookie = visitor.cookie();
    return () -> {
      var answer = visitor.post("/webhooks" + path, form, "Cookie", cookie);
      endpoints.all().stream()
          .filter(one -> one.address().equals(ADDRESS))
          .forEach(one -> endpoints.end(one.id(), "Ada"));
      return answer;
    };
  }
}
