package io.outturn.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.response.Answer;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.response.TestSurvey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The recount notices every count and every sum that somebody else has moved. */
@Tag("database")
@MicronautTest(transactional = false)
class RecountTest {
  @Inject Intake intake;
  @Inject Surveys surveys;
  @Inject Transactions transactions;
  @Inject Recount recount;
  @Inject VerifyTallies command;
  private UUID response = new UUID(0, 0);

  @BeforeEach
  void respond() {
    var survey = TestSurvey.everything().survey();
    SurveyVersion version = surveys.publish(survey, TestSurvey.everything(survey.slug()));
    response =
        intake.submit(
            Sent.to(version, "a")
                .rating("recommend", 9)
                .rating("find", 3)
                .rating("understand", 4)
                .saying("satisfied", new Answer.NotApplicable())
                .chosen("reason", "complaint")
                .chosen("channels", "website", "chat")
                .saying("important", new Answer.Ranked(List.of("people", "price")))
                .saying("hours", new Answer.Amount(new BigDecimal("12.5")))
                .saying("called", new Answer.Date(LocalDate.of(2026, 2, 1)))
                .words("why", "Good")
                .trapped()
                .submission());
    assertThat(recount.verify().agrees()).isTrue();
  }

  @AfterEach
  void tidyUp() {
    change("DELETE FROM answer WHERE response_id = ?");
    change("DELETE FROM response_flag WHERE response_id = ?");
    change("DELETE FROM response WHERE id = ?");
    recount.rebuild();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE answer SET counted = FALSE WHERE rating = 9 AND response_id = ?",
        "UPDATE answer SET counted = FALSE WHERE kind = 'RANKED' AND response_id = ?",
        "UPDATE answer SET rating = 8 WHERE rating = 9 AND response_id = ?",
        "UPDATE answer SET amount = 12.25 WHERE amount IS NOT NULL AND response_id = ?",
        "UPDATE answer SET day = '2026-02-02' WHERE day IS NOT NULL AND response_id = ?",
        "DELETE FROM answer WHERE kind = 'NOT_APPLICABLE' AND response_id = ?",
        "DELETE FROM answer WHERE words IS NOT NULL AND response_id = ?",
        "DELETE FROM answer_option WHERE option_id = 'chat' AND response_id = ?",
        "UPDATE answer_option SET option_id = 'elsewhere' WHERE option_id = 'chat' AND response_id = ?",
        "UPDATE answer_option SET place = 3 WHERE option_id = 'price' AND response_id = ?",
        "UPDATE response_flag SET withdrawn_at = '2026-04-01' WHERE response_id = ?",
        "UPDATE response_flag SET rule = 'SPEEDER' WHERE response_id = ?",
        "UPDATE response SET answered_on = '2026-03-02' WHERE id = ?"
      })
  void noticesAndMendsWhatDiffers(String wrong) {
    change(wrong);
    var result = recount.verify();
    assertThat(result.wrongByAccount()).isPositive();
    assertThat(result.wrongByDay()).isPositive();
    recount.rebuild();
    assertThat(recount.verify().wrongByAccount()).isZero();
    assertThat(recount.verify().wrongByDay()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE answer SET rating = 8 WHERE kind = 'SUM' AND response_id = ?",
        "DELETE FROM answer WHERE kind = 'SUM' AND response_id = ?",
        "UPDATE answer SET counted = FALSE WHERE rating = 4 AND kind = 'PLAIN' AND response_id = ?"
      })
  void noticesSumsThatAreNotTheirRatings(String wrong) {
    change(wrong);
    assertThat(recount.verify().wrongSums()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tally_account", "tally_day", "tally_option_account", "tally_option_day"})
  void noticesACountThatWasMoved(String table) {
    change("UPDATE " + table + " SET flagged = flagged - 1 WHERE n > 0 AND ? IS NOT NULL");
    assertThat(recount.verify().agrees()).isFalse();
  }

  @Test
  void saysWhatItFound() {
    assertThat(verified()).contains("responses").contains("Every count equals its answers.");
    change("UPDATE answer SET rating = 8 WHERE kind = 'SUM' AND response_id = ?");
    assertThat(verified())
        .contains("rebuild-tallies makes them anew")
        .contains("1 sums of indexes differ from their ratings");
  }

  private String verified() {
    var out = new StringWriter();
    new CommandLine(command).setOut(new PrintWriter(out, true)).execute();
    return out.toString();
  }

  private void change(String sql) {
    int changed =
        transactions.call(connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Uuid7.bytes(response));
            return statement.executeUpdate();
          }
        });
    assertThat(changed).as(sql).isNotNegative();
  }
}
