package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class AnswersOfEveryKindTest {
  @Inject Intake intake;
  @Inject Responses responses;
  @Inject ResponseNotes notes;
  private final SurveyVersion version = TestSurvey.everything();

  private static final Map<String, Answer> ALL =
      Map.ofEntries(
          Map.entry("recommend", new Answer.Rating(3)),
          Map.entry("why", new Answer.Words("Zu laut 👋, too \"late\"; DROP TABLE answer")),
          Map.entry("satisfied", new Answer.NotApplicable()),
          Map.entry("clear", new Answer.Rating(5)),
          Map.entry("complete", new Answer.NotApplicable()),
          Map.entry(
              "reason", new Answer.Chosen(List.of("something-else"), Optional.of("A question"))),
          Map.entry("channels", new Answer.Chosen(List.of("website", "chat"), Optional.empty())),
          Map.entry("renew", new Answer.Chosen(List.of("not-sure"), Optional.empty())),
          Map.entry("important", new Answer.Ranked(List.of("people", "price"))),
          Map.entry("hours", new Answer.Amount(new BigDecimal("12.50"))),
          Map.entry("called", new Answer.Date(LocalDate.of(2026, 2, 28))),
          Map.entry("first-name", new Answer.Words("Ines")),
          Map.entry("address", new Answer.Words("ines@example.org")));

  @Test
  void givesBackWhatWasSaid() {
    intake.submit(all().submission());
    assertThat(stored()).isEqualTo(ALL);
  }

  @Test
  void replacesAndTakesBackOptions() {
    intake.submit(all().submission());
    intake.submit(
        to("a")
            .chosen("reason", "order")
            .chosen("channels", "nowhere")
            .saying("important", new Answer.Ranked(List.of("price", "speed", "people")))
            .clearing("renew")
            .submission());
    assertThat(stored())
        .containsEntry("reason", new Answer.Chosen(List.of("order"), Optional.empty()))
        .containsEntry("channels", new Answer.Chosen(List.of("nowhere"), Optional.empty()))
        .containsEntry("important", new Answer.Ranked(List.of("price", "speed", "people")))
        .doesNotContainKey("renew");
  }

  @Test
  void turnsAnAnswerIntoOneOfAnotherKind() {
    intake.submit(to("a").chosen("reason", "order").rating("satisfied", 2).submission());
    intake.submit(to("a").saying("satisfied", new Answer.NotApplicable()).submission());
    intake.submit(to("a").clearing("reason").submission());
    assertThat(stored()).isEqualTo(Map.of("satisfied", new Answer.NotApplicable()));
  }

  @Test
  void keepsTheOrderInWhichOptionsWereSeen() {
    var id =
        intake.submit(
            to("a")
                .shown("reason", "complaint", "order", "something-else")
                .shown("important", "people", "price", "speed")
                .submission());
    assertThat(notes.orders(id))
        .isEqualTo(
            Map.of(
                version.questionVersion("reason"),
                List.of("complaint", "order", "something-else"),
                version.questionVersion("important"),
                List.of("people", "price", "speed")));
  }

  @Test
  void changesNothingWhenTheSameIsSentAgain() {
    var first = intake.submit(all().submission());
    var again = intake.submit(all().at(Sent.NOON.plusSeconds(60)).submission());
    assertThat(again).isEqualTo(first);
    assertThat(stored()).isEqualTo(ALL);
  }

  private Map<String, Answer> stored() {
    return TestAnswers.of(version, responses.find(Sent.key(version, "a")).orElseThrow());
  }

  private Sent all() {
    var sent = to("a").knowing("contact.pilot", new Value.Truth(true));
    ALL.forEach(sent::saying);
    return sent;
  }

  private Sent to(String key) {
    return Sent.to(version, key);
  }
}
