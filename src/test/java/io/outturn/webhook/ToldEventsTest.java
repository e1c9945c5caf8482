package io.outturn.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Accounts;
import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.event.EventType;
import io.outturn.identity.Visitor;
import io.outturn.outcome.StatusWatch;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens in the product reaches a receiver, whichever kind of event it is. */
@Tag("database")
@MicronautTest(transactional = false)
class ToldEventsTest {
  @Inject Transactions transactions;
  @Inject Journal journal;
  @Inject Visitor visitor;
  @Inject Accounts accounts;
  @Inject Workspace workspace;
  @Inject StatusWatch statuses;
  @Inject Clock clock;
  private Mailroom room;
  private UUID everything;

  @BeforeEach
  void begin() {
    room = new Mailroom(transactions, journal, clock.instant().plus(Duration.ofMinutes(1)));
    everything =
        room.endpoints.add(
            room.receiver.target(),
            EnumSet.complementOf(EnumSet.of(EventType.RESPONSE_RECEIVED)),
            "Ada");
  }

  @AfterEach
  void end() {
    room.endpoints.end(everything, "Ada");
    room.close();
  }

  @Test
  void tellsOfAFollowUp() {
    var account = accounts.open("told-" + UUID.randomUUID(), "Told", "", false);
    var opened =
        visitor.post(
            "/accounts/" + account.slug() + "/follow-ups",
            "reason=They+wait+too+long&due=2099-01-01",
            "Cookie",
            visitor.cookie());
    var id = opened.headers().firstValue("Location").orElseThrow().replace("/follow-ups/", "");
    assertThat(got())
        .contains("\"type\":\"follow-up.opened\"", id, account.slug())
        .doesNotContain("wait too long");
  }

  @Test
  void tellsOfAReview() {
    var review = workspace.review();
    assertThat(got()).contains("\"type\":\"review.opened\"", review.id().value().toString());
  }

  @Test
  void tellsOfAStatus() {
    var segment = "segment-" + UUID.randomUUID();
    var version = workspace.survey();
    var keyResult = workspace.keyResult(workspace.objective(false), version, segment);
    statuses.look();
    workspace.answer(version, workspace.account(segment, false), workspace.today(), 2, 40);
    statuses.look();
    assertThat(got())
        .contains("\"type\":\"keyresult.status_changed\"", keyResult.id().value().toString())
        .contains("\"after\":\"OFF_TRACK\"");
  }

  private String got() {
    room.wait(Duration.ofMinutes(1));
    courier();
    return String.join("\n", room.receiver.got().stream().map(Receiver.Got::body).toList());
  }

  private void courier() {
    for (int round = 0; round < 3; round++) {
      room.courier.round();
    }
  }
}
