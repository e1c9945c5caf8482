package io.outturn.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.event.Outbox;
import io.outturn.response.Erasures;
import io.outturn.response.Intake;
import io.outturn.response.Retention;
import io.outturn.response.Sent;
import io.outturn.response.TestSurvey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events tell no more of people than their responses do, and for no longer. */
@Tag("database")
@MicronautTest(transactional = false)
class EventPrivacyTest {
  private static final String QUESTIONS =
      """
      questions:
        - {id: recommend, type: recommend, text: "?"}
      measures: [nps(recommend)]
      """;
  @Inject Transactions transactions;
  @Inject Journal journal;
  @Inject Outbox outbox;
  @Inject Intake intake;
  @Inject Surveys surveys;
  @Inject Erasures erasures;
  @Inject Retention retention;
  private Mailroom room;

  @BeforeEach
  void begin() {
    room = new Mailroom(transactions, journal, Sent.NOON);
  }

  @AfterEach
  void end() {
    room.close();
  }

  @Test
  void tellOfAnAnonymousResponseOnlyTheDayOnceThatIsOverEverywhere() {
    var version = TestSurvey.asking("anonymous: true\n" + QUESTIONS);
    var id = submit(version);
    room.wait(Duration.between(Sent.NOON, Instant.parse("2026-03-02T11:59:59Z")));
    room.courier.round();
    assertThat(room.receiver.got()).as("while it is that day somewhere").isEmpty();
    room.wait(Duration.ofSeconds(1));
    room.courier.round();
    var got = room.receiver.got().getFirst();
    assertThat(got.body())
        .isEqualTo(
            """
            {"data":{"survey":"%s","version":"%s"},"timestamp":"2026-03-01",\
            "type":"response.received"}\
            """
                .formatted(version.survey().slug(), version.id()))
        .doesNotContain(id.toString());
    assertThat(UUID.fromString(got.header("webhook-id").substring("msg_".length())).version())
        .isEqualTo(4);
  }

  @Test
  void keepNoMomentAndNoKeyOfAnAnonymousResponse() {
    var version = TestSurvey.asking("anonymous: true\n" + QUESTIONS);
    submit(version);
    assertThat(keys(version)).hasSize(2).allMatch(key -> key.version() == 4);
    assertThat(one("SELECT occurred_at FROM event WHERE payload LIKE ?", "%" + version.id() + "%"))
        .startsWith("2026-03-01 00:00:00");
    assertThat(one("SELECT about FROM event WHERE payload LIKE ?", "%" + version.id() + "%"))
        .isEqualTo("null");
  }

  /** What the test above would find if the promise were not kept. */
  @Test
  void keepThemOfOthers() {
    var version = TestSurvey.asking(QUESTIONS);
    submit(version);
    assertThat(keys(version)).hasSize(2).allMatch(key -> key.version() == 7);
    assertThat(one("SELECT occurred_at FROM event WHERE payload LIKE ?", "%" + version.id() + "%"))
        .startsWith("2026-03-01 12:00:00");
  }

  @Test
  void areForgottenWithAnErasedResponse() {
    var version = stored("");
    var id = submit(version);
    assertThat(keys(version)).isNotEmpty();
    assertThat(erasures.erase(id, "Ada", "They asked for it")).isPresent();
    assertThat(keys(version)).isEmpty();
    room.courier.round();
    assertThat(room.receiver.got()).isEmpty();
  }

  @Test
  void areForgottenWhenTheTimeOfAResponseIsOver() {
    var version = stored("retention: 30 days");
    submit(version);
    assertThat(keys(version)).isNotEmpty();
    retention.keep();
    assertThat(keys(version)).isEmpty();
  }

  @Test
  void areCleanedUpAfterAMonthWithTheirTriesAndWornSecrets() throws SQLException {
    room.happen(outbox);
    room.courier.round();
    room.endpoints.rotate(room.endpoint, "Ada");
    room.wait(CleanUp.KEPT);
    room.cleanUp.clean();
    assertThat(room.log.of(room.endpoint)).as("after a month to the second").hasSize(1);
    assertThat(secrets()).as("one signs no more").isEqualTo("1");
    room.wait(Duration.ofSeconds(1));
    room.cleanUp.clean();
    assertThat(room.log.of(room.endpoint)).isEmpty();
    assertThat(
            one(
                "SELECT COUNT(*) FROM event_delivery WHERE subscriber_id = ?",
                (Object) Uuid7.bytes(room.endpoint)))
        .isEqualTo("0");
    assertThat(
            one(
                "SELECT COUNT(*) FROM webhook_try WHERE endpoint_id = ?",
                (Object) Uuid7.bytes(room.endpoint)))
        .isEqualTo("0");
  }

  @Test
  void leaveNoSecretOfAnEndedWebhook() {
    room.endpoints.end(room.endpoint, "Ada");
    room.cleanUp.clean();
    assertThat(secrets()).isEqualTo("0");
  }

  private SurveyVersion stored(String promise) {
    var slug = "s" + UUID.randomUUID();
    var yaml = SurveyTexts.english(slug) + promise + "\n";
    return surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
  }

  private UUID submit(SurveyVersion version) {
    return intake.submit(
        Sent.to(version, UUID.randomUUID().toString()).rating("recommend", 9).submission());
  }

  private String secrets() {
    return one(
        "SELECT COUNT(*) FROM webhook_secret WHERE endpoint_id = ?",
        (Object) Uuid7.bytes(room.endpoint));
  }

  /** Those of the rows that tell of a version's only response. */
  private List<UUID> keys(SurveyVersion version) {
    return new Statements(transactions)
        .select(
            row -> Uuid7.of(row.getBytes(1)),
            """
            SELECT id FROM event WHERE payload LIKE ?
            UNION SELECT d.id FROM event_delivery d JOIN event e ON e.id = d.event_id
            WHERE e.payload LIKE ?\
            """,
            "%" + version.id() + "%",
            "%" + version.id() + "%");
  }

  private String one(String sql, Object parameter) {
    return new Statements(transactions)
        .select(row -> String.valueOf(row.getString(1)), sql, parameter)
        .getFirst();
  }
}
