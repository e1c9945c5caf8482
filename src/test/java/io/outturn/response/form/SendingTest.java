package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.outturn.account.AccountId;
import io.outturn.response.Answer;
import io.outturn.response.Intake;
import io.outturn.response.IntakeUnavailable;
import io.outturn.response.KnownOfNobody;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.response.Submission;
import io.outturn.response.form.page.DrawnForms;
import io.outturn.response.form.question.Fields;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:30:00Z");
  private static final String HOME = "/s/";
  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAA";
  private final KeptSurveys surveys = new KeptSurveys();
  private final List<Submission> submissions = new ArrayList<>();

  @BeforeEach
  void publish() {
    publish(Questionnaires.together("together"));
    publish(Questionnaires.pageByPage("pages"));
    publish(Questionnaires.branching("branching"));
  }

  private Sending sending(Intake intake, Responses responses) {
    var clock = Clock.fixed(NOW, ZoneId.of("America/New_York"));
    var desk = new Desk(surveys, clock);
    return new Sending(
        desk,
        new Encounters(desk, responses, KnownOfNobody.attributes()),
        intake,
        new Submissions(desk, clock),
        DrawnForms.QUESTIONS,
        DrawnForms.NOTICES,
        DrawnForms.VIEWS);
  }

  private UUID keep(Submission submission) {
    submissions.add(submission);
    return UUID.randomUUID();
  }

  private static HttpResponse<byte[]> send(Sending sending, String slug, String page, String body) {
    return send(sending, slug, page, "lang=en", body);
  }

  private static HttpResponse<byte[]> send(
      Sending sending, String slug, String page, String query, String body) {
    var request = HttpRequest.POST("/s/" + slug + "/r/" + KEY + "/" + page + "?" + query, "");
    return sending.take(Visit.open(slug, KEY, request), page, Fields.parse(body));
  }

  @Test
  void countsAnAnswerOnItsDayInUtc() {
    var sending = sending(this::keep, _ -> Optional.empty());
    var response = send(sending, "together", "1", "recommend=10");
    assertThat(response.getHeaders().get("Location"))
        .isEqualTo(HOME + "together/r/" + KEY + "/thanks?lang=en");
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
    var answers = "recommend=10&why=Two%0Alines";
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
    var response = send(sending, "pages", "4", "why=x");
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
    var response = send(sending, "pages", "4", "why=");
    assertThat(response.getHeaders().get("Location"))
        .isEqualTo(HOME + "pages/r/" + KEY + "/thanks?lang=en");
    assertThat(submissions).singleElement().matches(Submission::completed);
  }

  private StoredResponse stored(Map<String, Answer> answers) {
    var version = surveys.current("branching").orElseThrow();
    var byVersion = new HashMap<UUID, Answer>();
    answers.forEach((id, answer) -> byVersion.put(version.questionVersion(id), answer));
    return new StoredResponse(UUID.randomUUID(), version.id(), false, byVersion);
  }

  private Sending knowing(Map<String, Answer> answers) {
    return sending(this::keep, _ -> Optional.of(stored(answers)));
  }

  private static String next(HttpResponse<byte[]> response) {
    var location = response.getHeaders().get("Location");
    return location == null
        ? "status " + response.code()
        : location.replace("/s/branching/r/" + KEY + "/", "");
  }

  @Test
  void goesByTheWayThatTheAnswersLead() {
    var fresh = sending(this::keep, _ -> Optional.empty());
    assertThat(next(send(fresh, "branching", "1", "recommend=9"))).isEqualTo("2?lang=en");
    var warm = knowing(Map.of("recommend", new Answer.Rating(9)));
    assertThat(next(send(warm, "branching", "2", "why="))).isEqualTo("4?lang=en");
    var cool = knowing(Map.of("recommend", new Answer.Rating(3)));
    assertThat(next(send(cool, "branching", "2", "why="))).isEqualTo("3?lang=en");
    assertThat(submissions).noneMatch(Submission::completed);
  }

  @Test
  void storesNothingForAPageThatIsNotOnTheWay() {
    var warm = knowing(Map.of("recommend", new Answer.Rating(9)));
    assertThat(next(send(warm, "branching", "3", "improve=food"))).isEqualTo("4?lang=en");
    assertThat(submissions).isEmpty();
  }

  @Test
  void leadsALongWayToTheCheckOfItsAnswers() {
    var warm = knowing(Map.of("recommend", new Answer.Rating(9)));
    assertThat(next(send(warm, "branching", "5", "name=Ada"))).isEqualTo("check?lang=en");
    assertThat(submissions).singleElement().matches(submission -> !submission.completed());
    assertThat(next(send(warm, "branching", "check", ""))).isEqualTo("thanks?lang=en");
    assertThat(submissions.getLast())
        .matches(Submission::completed)
        .satisfies(submission -> assertThat(submission.answers()).isEmpty());
  }

  @Test
  void completesNothingWhileAnAnswerIsMissing() {
    var cool = knowing(Map.of("recommend", new Answer.Rating(3)));
    assertThat(next(send(cool, "branching", "check", ""))).isEqualTo("check?lang=en");
    assertThat(submissions).isEmpty();
  }

  @Test
  void comesBackToTheCheckAfterAChange() {
    var warm = knowing(Map.of("recommend", new Answer.Rating(9)));
    assertThat(next(send(warm, "branching", "5", "change=check&lang=en", "name=Ada")))
        .isEqualTo("check?lang=en");
    assertThat(next(send(warm, "branching", "1", "change=check&lang=en", "recommend=8")))
        .isEqualTo("check?lang=en");
  }

  @Test
  void asksOnlyWhatAppearedBeforeItComesBack() {
    var warm = knowing(Map.of("recommend", new Answer.Rating(9)));
    assertThat(next(send(warm, "branching", "1", "change=check&lang=en", "recommend=2")))
        .isEqualTo("3?change=3&lang=en");
    var cool = knowing(Map.of("recommend", new Answer.Rating(2)));
    assertThat(next(send(cool, "branching", "3", "change=3&lang=en", "improve=food")))
        .isEqualTo("check?lang=en");
  }

  @Test
  void tellsHowTheAnswersCameAbout() {
    var cool = knowing(Map.of("recommend", new Answer.Rating(3)));
    send(cool, "branching", "3", "improve=food&your_website=x&_began=1772323200");
    assertThat(submissions)
        .singleElement()
        .extracting(Submission::circumstances)
        .satisfies(circumstances -> {
          assertThat(circumstances.trapped()).isTrue();
          assertThat(circumstances.began()).contains(Instant.ofEpochSecond(1_772_323_200));
          assertThat(circumstances.orders().get("improve"))
              .containsExactlyInAnyOrder("food", "room", "price", "other")
              .endsWith("other");
        });
  }

  @Test
  void showsThePageInAnotherLanguageWithWhatWasTyped() {
    var cool = knowing(Map.of("recommend", new Answer.Rating(3)));
    var page = send(cool, "branching", "2", "why=Because&_language=de");
    assertThat(page.code()).isEqualTo(200);
    var dom = DrawnForms.dom(page.getBody().orElseThrow());
    assertThat(dom.select("html").attr("lang")).isEqualTo("de");
    assertThat(dom.select("h1").text()).startsWith("Sie gaben 3. Warum?");
    assertThat(dom.select("textarea").text()).isEqualTo("Because");
    assertThat(dom.select("form").attr("action")).endsWith("/2?lang=de");
    assertThat(submissions).isEmpty();
    assertThatExceptionOfType(NoForm.class)
        .isThrownBy(() -> send(cool, "branching", "2", "why=&_language=xx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recommend=11",
        "recommend=9&recommend=9",
        "recommend=9&why=x",
        "recommend=9&_version=x",
        "recommend=9&_began=soon",
        "recommend=9&_began=99999999999999999",
        "recommend"
      })
  void refusesWhatNoFormSends(String body) {
    var sending = sending(this::keep, _ -> Optional.empty());
    assertThatThrownBy(() -> Sending.read(() -> send(sending, "branching", "1", body)))
        .isInstanceOf(NoForm.class);
    assertThat(submissions).isEmpty();
  }

  private SurveyVersion publish(SurveyFile file) {
    return surveys.publish(file.survey(), file.definition());
  }
}
