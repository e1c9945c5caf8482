package io.outturn.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.event.EventType;
import io.outturn.event.Outbox;
import io.outturn.identity.Visitor;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.response.TestSurvey;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class DeliveryTest {
  @Inject Transactions transactions;
  @Inject Journal journal;
  @Inject Outbox outbox;
  @Inject Intake intake;
  @Inject Visitor visitor;
  private Mailroom room;
  private Receiver receiver;
  private Endpoints endpoints;
  private Deliveries deliveries;
  private Courier courier;
  private DeliveryLog log;
  private UUID endpoint;

  @BeforeEach
  void begin() {
    room = new Mailroom(transactions, journal, Instant.parse("2026-03-02T12:00:00Z"));
    receiver = room.receiver;
    endpoints = room.endpoints;
    deliveries = room.deliveries;
    courier = room.courier;
    log = room.log;
    endpoint = room.endpoint;
  }

  @AfterEach
  void end() {
    room.close();
  }

  @Test
  void signsWhatItSendsSoThatTheReceiverCanTell() throws Exception {
    happen();
    courier.round();
    var got = receiver.got().getFirst();
    var secret = endpoints.secrets(endpoint).getFirst().text();
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    var signed =
        got.header("webhook-id") + "." + got.header("webhook-timestamp") + "." + got.body();
    var expected =
        Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    assertThat(got.header("webhook-signature")).isEqualTo("v1," + expected);
    assertThat(got.header("webhook-timestamp"))
        .isEqualTo(Long.toString(room.now().getEpochSecond()));
  }

  @Test
  void signsWithBothSecretsForADay() throws SQLException {
    endpoints.rotate(endpoint, "Ada");
    happen();
    courier.round();
    assertThat(receiver.got().getFirst().header("webhook-signature").split(" ")).hasSize(2);
    room.wait(Endpoints.OVERLAP.plusSeconds(1));
    assertThat(endpoints.secrets(endpoint)).hasSize(1);
  }

  @Test
  void triesTenTimesLaterAndLaterAndThenGivesUp() throws SQLException {
    receiver.answers(503, "not now");
    happen();
    for (int n = 1; n <= BackOff.TRIES; n++) {
      courier.round();
      assertThat(receiver.got()).hasSize(n);
      courier.round();
      assertThat(receiver.got()).as("not again at once").hasSize(n);
      room.wait(Duration.ofHours(n < 8 ? 3 : 10));
    }
    courier.round();
    assertThat(receiver.got()).hasSize(BackOff.TRIES);
    assertThat(receiver.got().stream().map(got -> got.header("webhook-id")).distinct()).hasSize(1);
    assertThat(log.of(endpoint)).hasSize(10).allMatch(one -> one.status().orElse(0) == 503);
    assertThat(log.waiting(endpoint)).isZero();
  }

  /** While one hangs, another gets what happened before and what happens meanwhile. */
  @Test
  void letsAReceiverThatHangsHoldUpNobodyElse() throws Exception {
    try (var other = new Receiver()) {
      var quick = endpoints.add(other.target(), Set.of(EventType.RESPONSE_RECEIVED), "Ada");
      receiver.hangs();
      for (int happened = 1; happened <= 3; happened++) {
        happen();
        watchUntilItGot(other, happened);
      }
      assertThat(receiver.got()).as("it hangs with the first").hasSizeLessThanOrEqualTo(1);
      endpoints.end(quick, "Ada");
    } finally {
      receiver.goesOn();
    }
  }

  private void watchUntilItGot(Receiver other, int messages) throws InterruptedException {
    var watch = new DeliveryWatch(courier);
    for (int tenth = 0; other.got().size() < messages && tenth < 100; tenth++) {
      watch.look();
      Thread.sleep(100);
    }
    assertThat(other.got()).hasSize(messages);
  }

  /** Sent, but the server died before it could note it: it is sent once more, and then no more. */
  @Test
  void sendsAtMostTwiceWhatItCouldNotNote() throws SQLException {
    happen();
    var lost = deliveries.claim(endpoint, 100);
    room.sender.post(receiver.target(), Map.of(), lost.getFirst().payload());
    courier.round();
    assertThat(receiver.got()).as("nobody else sends it meanwhile").hasSize(1);
    room.wait(Deliveries.LEASE.plusSeconds(1));
    courier.round();
    room.wait(Duration.ofDays(1));
    courier.round();
    assertThat(receiver.got()).hasSize(2);
  }

  @Test
  void pausesAnEndpointThatTakesNothingForDays() throws SQLException {
    receiver.answers(500, "");
    happen();
    courier.round();
    room.wait(Pauses.PATIENCE.plusSeconds(1));
    courier.round();
    assertThat(endpoints.find(endpoint).orElseThrow().paused())
        .hasValueSatisfying(why -> assertThat(why).contains("three days"));
    room.wait(Duration.ofDays(1));
    courier.round();
    assertThat(receiver.got()).hasSize(2);
    receiver.answers(200, "");
    room.pauses.end(endpoint, "Ada");
    courier.round();
    assertThat(receiver.got()).hasSize(3);
    assertThat(log.waiting(endpoint)).isZero();
  }

  @Test
  void sendsAgainByHandUnderTheSameId() throws SQLException {
    happen();
    courier.round();
    assertThat(deliveries.replay(endpoint, log.of(endpoint).getFirst().delivery())).isTrue();
    assertThat(deliveries.replay(endpoint, UUID.randomUUID())).isFalse();
    courier.round();
    assertThat(receiver.got()).hasSize(2);
    assertThat(receiver.got().get(0).header("webhook-id"))
        .isEqualTo(receiver.got().get(1).header("webhook-id"));
  }

  @Test
  void tellsOfAResponseOnceAndOfNothingInIt() {
    var version = TestSurvey.fresh();
    var sent = Sent.to(version, "a").rating("recommend", 9).words("why", "very private words");
    var id = intake.submit(sent.submission());
    intake.submit(sent.rating("recommend", 3).submission());
    courier.round();
    assertThat(receiver.got())
        .singleElement()
        .satisfies(got -> {
          assertThat(got.body())
              .contains("response.received", id.toString(), version.survey().slug());
          assertThat(got.body()).doesNotContain("private", "account", "recommend");
        });
  }

  @Test
  void showsTheLogAndEndsOnThePages() throws SQLException {
    happen();
    courier.round();
    var cookie = visitor.cookie();
    var page = visitor.get("/webhooks/" + endpoint, "Cookie", cookie);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("response.received", "thanks").doesNotContain("whsec_");
    var wrong =
        visitor.post("/webhooks", "type=response.received&address=http://127.1", "Cookie", cookie);
    assertThat(wrong.statusCode()).isEqualTo(422);
    var added =
        visitor.post(
            "/webhooks", "type=response.received&address=https://8.8.8.8/x", "Cookie", cookie);
    assertThat(added.body()).contains("whsec_");
    endpoints.all().stream()
        .filter(one -> one.address().equals("https://8.8.8.8/x"))
        .forEach(one -> {
          var ended = visitor.post("/webhooks/" + one.id() + "/end", "", "Cookie", cookie);
          assertThat(ended.statusCode()).isEqualTo(303);
        });
    assertThat(endpoints.all()).noneMatch(one -> one.address().equals("https://8.8.8.8/x"));
  }

  private void happen() throws SQLException {
    room.happen(outbox);
  }
}
