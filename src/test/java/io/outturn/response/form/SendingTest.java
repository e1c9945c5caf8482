package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.outturn.account.AccountId;
import io.outturn.response.Answer;
import io.outturn.response.Intake;
import io.outturn.response.IntakeUnavailable;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.response.Submission;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:30:00Z");
  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAA";
  private final KeptSurveys surveys = new KeptSurveys();
  private final List<Submission> submissions = new ArrayList<>();

  @BeforeEach
  void publish() {
    publish(Questionnaires.together("together"));
    publish(Questionnaires.pageByPage("pages"));
  }

  private Sending sending(Intake intake, Responses responses) {
    var clock = Clock.fixed(NOW, ZoneId.of("America/New_York"));
    return new Sending(
        new Desk(surveys, clock),
        intake,
        responses,
        new Pages(new FormStyle()),
        new Views(QuestionPageTest.engine()),
        clock);
  }

  private UUID keep(Submission submission) {
    submissions.add(submission);
    return UUID.randomUUID();
  }

  private static HttpResponse<byte[]> send(
      Sending sending, String slug, String page, Map<String, String> fields) {
    var request = HttpRequest.POST("/s/" + slug + "/r/" + KEY + "/" + page + "?lang=en", "");
    return sending.take(Visit.open(slug, KEY, request), page, new Fields(fields));
  }

  @Test
  void countsAnAnswerOnItsDayInUtc() {
    var sending = sending(this::keep, _ -> Optional.empty());
    var response = send(sending, "together", "1", Map.of("recommend", "10"));
    assertThat(response.getHeaders().get("Location")).isEqualTo("/s/together/thanks?lang=en");
    assertThat(submissions)
        .singleElement()
        .satisfies(submission -> {
          assertThat(submission.answeredOn()).isEqualTo(LocalDate.of(2026, 3, 1));
          assertThat(submission.receivedAt()).isEqualTo(NOW);
          assertThat(submission.account()).isEqualTo(AccountId.NONE);
          assertThat(submission.answers())
              .containsOnly(Map.entry("recommend", new Answer.Rating(10)));
          assertThat(submission.cleared()).containsOnly("support", "effort", "why");
          assertThat(submission.completed()).isTrue();
        });
  }

  @Test
  void handsTheAnswersBackWhenTheyCannotBeStored() {
    var sending =
        sending(
            _ -> {
              throw new IntakeUnavailable("Full");
            },
            _ -> Optional.empty());
    var answers = Map.of("recommend", "10", "why", "Two\nlines");
    var response = send(sending, "together", "1", answers);
    assertThat(response.code()).isEqualTo(503);
    assertThat(response.getHeaders().get("Retry-After")).isEqualTo("5");
    var page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    assertThat(page.select("h1").text()).isEqualTo("Your answers are not sent yet");
    assertThat(page.select("form").attr("action")).isEqualTo("/s/together/r/" + KEY + "/1?lang=en");
    assertThat(page.select("form input").eachAttr("value"))
        .containsExactlyInAnyOrder("10", "Two\nlines");
    assertThat(page.select("button").text()).isEqualTo("Send again");
  }

  @Test
  void leadsBackToARequiredAnswerThatWasPassedBy() {
    var sending = sending(this::keep, _ -> Optional.empty());
    var response = send(sending, "pages", "4", Map.of("why", "x"));
    assertThat(response.getHeaders().get("Location")).isEqualTo("/s/pages/r/" + KEY + "/1?lang=en");
    assertThat(submissions).singleElement().matches(submission -> !submission.completed());
  }

  @Test
  void completesOnTheLastPageWhenEverythingRequiredWasSaid() {
    var version = surveys.current("pages").orElseThrow();
    var stored =
        new StoredResponse(
            UUID.randomUUID(),
            version.id(),
            false,
            Map.of(version.questionVersion("recommend"), new Answer.Rating(3)));
    var sending = sending(this::keep, _ -> Optional.of(stored));
    var response = send(sending, "pages", "4", Map.of("why", ""));
    assertThat(response.getHeaders().get("Location")).isEqualTo("/s/pages/thanks?lang=en");
    assertThat(submissions).singleElement().matches(Submission::completed);
  }

  private SurveyVersion publish(SurveyFile file) {
    return surveys.publish(file.survey(), file.definition());
  }
}
