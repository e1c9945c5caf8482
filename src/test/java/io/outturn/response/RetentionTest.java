package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.delivery.Invitations;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import io.outturn.tally.Answered;
import io.outturn.tally.Recount;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A response that is kept too long leads to nobody afterwards, and still counts. */
@Tag("database")
@MicronautTest(transactional = false)
class RetentionTest {
  private static final String FILE =
      """
      slug: SLUG
      languages: [en]
      title: "?"
      purpose: "?"
      privacy: "?"
      thanks: "?"
      RETENTION
      questions:
        - {id: recommend, type: recommend, text: "?"}
        - {id: why, type: comment, text: "?"}
        - id: channel
          type: single-choice
          text: "?"
          options:
            - {id: chat, text: Chat}
            - {id: elsewhere, text: Elsewhere, other: true}
      measures: [nps(recommend)]
      """;
  @Inject Intake intake;
  @Inject Responses responses;
  @Inject Retention retention;
  @Inject Surveys surveys;
  @Inject Accounts accounts;
  @Inject Invitations invitations;
  @Inject Tallies tallies;
  @Inject Recount recount;
  @Inject Transactions transactions;
  @Inject Clock clock;

  @Test
  void takesAwayWhatLeadsToSomebody() {
    var version = survey("retention: 30 days");
    var id = answer(version, "old", today().minusDays(31));
    retention.keep();
    assertThat(responses.find(Sent.key(version, "old"))).isEmpty();
    assertThat(rows("SELECT 1 FROM response WHERE id = ?", id)).isEmpty();
    var kept = rows("SELECT * FROM response WHERE survey_version_id = ?", version.id());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst())
        .containsEntry("began_at", "null")
        .containsEntry("completed_at", "null")
        .containsEntry("fingerprint", "null");
    assertThat(kept.getFirst().get("received_at")).endsWith("T00:00");
    assertThat(kept.getFirst().get("changed_at")).endsWith("T00:00");
    var said =
        rows(
            """
            SELECT a.* FROM answer a JOIN response r ON r.id = a.response_id
            WHERE r.survey_version_id = ?\
            """,
            version.id());
    assertThat(said).hasSize(3).allMatch(row -> "null".equals(row.get("words")));
  }

  @Test
  void leavesTheCountsAsTheyWere() {
    var version = survey("retention: 30 days");
    for (int i = 0; i < 250; i++) {
      answer(version, "old" + i, today().minusDays(31 + i % 3));
    }
    var before = answered(version);
    assertThat(retention.keep().responses()).isEqualTo(250);
    assertThat(answered(version)).isEqualTo(before);
    assertThat(before).containsEntry("why", new Answered(250, 0));
    assertThat(recount.verify().agrees()).isTrue();
  }

  @Test
  void leavesAloneWhatIsNotDue() {
    var kept = survey("retention: 30 days");
    answer(kept, "young", today().minusDays(30));
    var forever = survey("");
    answer(forever, "old", today().minusDays(3000));
    retention.keep();
    assertThat(responses.find(Sent.key(kept, "young"))).isPresent();
    assertThat(responses.find(Sent.key(forever, "old"))).isPresent();
  }

  @Test
  void findsNothingMoreToDoTheSecondTime() {
    answer(survey("retention: 2 months"), "old", today().minusMonths(3));
    assertThat(retention.keep().responses()).isPositive();
    assertThat(retention.keep()).isEqualTo(new Retention.Kept(0, 0));
  }

  @Test
  void forgetsWhoWasAskedAndKeepsThatTheyWere() {
    var slug = survey("retention: 30 days").survey().slug();
    var known = new Attributes(Map.of("contact.role", "buyer"));
    var token = invitations.issue(slug, account(), known);
    var young = invitations.issue(slug, account(), known);
    age(token, Duration.ofDays(31));
    assertThat(retention.keep().invitations()).isEqualTo(1);
    assertThat(invitations.byToken(token)).isEmpty();
    assertThat(invitations.byToken(young).orElseThrow().attributes()).isEqualTo(known);
    assertThat(asked(slug)).isEqualTo(2);
  }

  private SurveyVersion survey(String retained) {
    var slug = "kept-" + UUID.randomUUID();
    var yaml = FILE.replace("SLUG", slug).replace("RETENTION", retained);
    return surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
  }

  private UUID answer(SurveyVersion version, String key, LocalDate day) {
    return intake.submit(
        Sent.to(version, key)
            .rating("recommend", 9)
            .words("why", "Call me, Ada Lovelace, on 0123 456")
            .saying("channel", other())
            .on(day)
            .at(day.atTime(13, 37).toInstant(ZoneOffset.UTC))
            .taking(Duration.ofMinutes(2))
            .submission());
  }

  private static Answer other() {
    return new Answer.Chosen(List.of("elsewhere"), Optional.of("At Ada's"));
  }

  private Map<String, Answered> answered(SurveyVersion version) {
    var days = new Window(today().minusDays(40), today());
    return Map.of(
        "recommend", tallies.answered(Selection.of(version.questionVersion("recommend"), days)),
        "why", tallies.answered(Selection.of(version.questionVersion("why"), days)),
        "channel", tallies.answered(Selection.of(version.questionVersion("channel"), days)));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  private AccountId account() {
    return accounts.open("acme-" + UUID.randomUUID(), "Acme", "", false).id();
  }

  private void age(String token, Duration by) {
    var id = invitations.byToken(token).orElseThrow().id();
    transactions.call(connection -> {
      var sql = "UPDATE invitation SET created_at = created_at - INTERVAL ? SECOND WHERE id = ?";
      try (var update = connection.prepareStatement(sql)) {
        update.setLong(1, by.toSeconds());
        update.setBytes(2, Uuid7.bytes(id));
        return update.executeUpdate();
      }
    });
  }

  private long asked(String slug) {
    return transactions.call(connection -> {
      var sql = "SELECT COUNT(*) FROM invitation WHERE slug = ?";
      try (var select = connection.prepareStatement(sql)) {
        select.setString(1, slug);
        var row = select.executeQuery();
        row.next();
        return row.getLong(1);
      }
    });
  }

  private List<Map<String, String>> rows(String sql, UUID about) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(sql)) {
        select.setBytes(1, Uuid7.bytes(about));
        var rows = select.executeQuery();
        var all = new ArrayList<Map<String, String>>();
        while (rows.next()) {
          all.add(cells(rows));
        }
        return all;
      }
    });
  }

  private static Map<String, String> cells(ResultSet row) throws SQLException {
    var cells = new HashMap<String, String>();
    var head = row.getMetaData();
    for (int i = 1; i <= head.getColumnCount(); i++) {
      cells.put(head.getColumnLabel(i), String.valueOf(row.getObject(i)));
    }
    return cells;
  }
}
