package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import io.outturn.delivery.Invitations;
import io.outturn.response.ResponseKey;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyFile;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class PersonalFormTest {
  private final Responses responses;
  private final Surveys surveys;
  private final Browser browser;
  private final String slug = "personal-" + UUID.randomUUID();
  private final SurveyVersion version;
  private final String token;

  PersonalFormTest(
      EmbeddedServer server,
      Surveys surveys,
      Responses responses,
      Accounts accounts,
      Invitations invitations) {
    this.responses = responses;
    this.surveys = surveys;
    this.browser = new Browser(server.getURI());
    this.version = publish(Questionnaires.pageByPage(slug));
    this.token =
        invitations.issue(slug, accounts.open(slug, "Acme", "", false).id(), Attributes.NONE);
  }

  private Optional<StoredResponse> stored() {
    return responses.find(ResponseKey.ofInvitation(token));
  }

  private Browser.Page link() {
    return browser.get("/i/" + token);
  }

  @Test
  void recordsNothingHoweverOftenTheLinkIsFollowed() {
    for (int visit = 0; visit < 20; visit++) {
      assertThat(link().status()).isEqualTo(200);
      assertThat(browser.head("/i/" + token).status()).isEqualTo(200);
      assertThat(browser.get("/i/" + token + "/1").status()).isEqualTo(200);
    }
    assertThat(stored()).isEmpty();
  }

  @Test
  void resumesWhereItWasLeft() {
    link().send(Map.of("recommend", "9")).send(Map.of());
    var resumed = link();
    assertThat(resumed.dom().select(".progress").text()).isEqualTo("Question 2 of 4");
    resumed.send(Map.of("support", "2"));
    assertThat(link().dom().select(".progress").text()).isEqualTo("Question 3 of 4");
    assertThat(link().click(".back").fields()).containsEntry("support", "2");
  }

  @Test
  void letsAnswersBeChangedAfterTheyWereSent() {
    var thanks =
        link()
            .send(Map.of("recommend", "9"))
            .send(Map.of("support", "2"))
            .send(Map.of("effort", "6"))
            .send(Map.of());
    assertThat(thanks.address()).isEqualTo("/i/" + token + "/thanks");
    assertThat(thanks.h1()).isEqualTo("Your answers have been received");
    assertThat(thanks.dom().select("main").text()).contains("change your answers");
    assertThat(thanks.header("cache-control")).isEqualTo("no-store");
    var first = thanks.click("main a").follow();
    assertThat(first.fields()).containsEntry("recommend", "9");
    first.send(Map.of("recommend", "0"));
    assertThat(TestAnswers.said(version, stored().orElseThrow()))
        .containsOnly(
            Map.entry("recommend", "0"), Map.entry("support", "2"), Map.entry("effort", "6"));
    assertThat(link().h1()).isEqualTo("You have already answered");
    assertThat(link().click("main a").follow().fields()).containsEntry("recommend", "0");
  }

  @Test
  void isOneResponseHoweverOftenItIsSent() {
    var page = link();
    browser.submit(page, Map.of("recommend", "5"));
    var id = stored().orElseThrow().id();
    browser.submit(link(), Map.of("support", "1"));
    browser.submit(page, Map.of("recommend", "5"));
    assertThat(stored().orElseThrow().id()).isEqualTo(id);
    assertThat(stored().orElseThrow().answers()).hasSize(2);
  }

  @Test
  void keepsTheLanguageChosen() {
    var german = link().press(".languages button", Map.of());
    assertThat(german.dom().select("html").attr("lang")).isEqualTo("de");
    assertThat(german.send(Map.of("recommend", "5")).dom().select(".progress").text())
        .isEqualTo("Frage 2 von 4");
  }

  @Test
  void beginsAtTheFirstPage() {
    assertThat(browser.get("/i/" + token + "/3").header("location"))
        .isEqualTo("/i/" + token + "?lang=en");
    assertThat(browser.get("/i/" + token + "/9").status()).isEqualTo(404);
  }

  @Test
  void saysThatALinkIsUnknown() {
    var unknown = browser.get("/i/AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.h1()).isEqualTo("Link not found");
    assertThat(browser.post("/i/AAAAAAAAAAAAAAAAAAAAAA/1", Map.of("recommend", "1")).status())
        .isEqualTo(404);
  }

  @Test
  void takesNoChangesOnceTheSurveyIsClosed() {
    var page = link();
    publish(Questionnaires.closed(slug));
    assertThat(link().status()).isEqualTo(410);
    var refused = browser.submit(page, Map.of("recommend", "9"));
    assertThat(refused.status()).isEqualTo(410);
    assertThat(refused.h1()).isEqualTo("This survey is closed");
    assertThat(stored()).isEmpty();
  }

  private SurveyVersion publish(SurveyFile file) {
    return surveys.publish(file.survey(), file.definition());
  }
}
