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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A survey with a branch, a repeated answer and a check, through a personal link. */
@Tag("database")
@MicronautTest(transactional = false)
class BranchingFormTest {
  private final Responses responses;
  private final Browser browser;
  private final SurveyVersion version;
  private final String token;

  BranchingFormTest(
      EmbeddedServer server,
      Surveys surveys,
      Responses responses,
      Accounts accounts,
      Invitations invitations) {
    this.responses = responses;
    this.browser = new Browser(server.getURI());
    var slug = "branching-" + UUID.randomUUID();
    var file = Questionnaires.branching(slug);
    this.version = surveys.publish(file.survey(), file.definition());
    this.token =
        invitations.issue(slug, accounts.open(slug, "Acme", "", false).id(), Attributes.NONE);
  }

  private Browser.Page link() {
    return browser.get("/i/" + token).follow();
  }

  private Optional<StoredResponse> stored() {
    return responses.find(ResponseKey.ofInvitation(token));
  }

  private Map<String, String> said() {
    return TestAnswers.said(version, stored().orElseThrow());
  }

  /** Up to the check, as somebody who is not enthusiastic. */
  private Browser.Page cool() {
    return link()
        .send(Map.of("recommend", "3"))
        .send(Map.of("why", "Cold soup"))
        .send(Map.of("improve", "food"))
        .send(Map.of("people", "2"))
        .send(Map.of("name", "Ada"));
  }

  @Test
  void asksOnlyWhomItMeans() {
    var second = link().send(Map.of("recommend", "9"));
    assertThat(second.h1()).startsWith("You gave 9. Why?");
    var fourth = second.send(Map.of());
    assertThat(fourth.address()).endsWith("/4");
    assertThat(fourth.dom().select("[name=came_day]")).hasSize(1);
    var back = fourth.click(".back");
    assertThat(back.address()).endsWith("/2");
    var improve = back.click(".back").send(Map.of("recommend", "3")).send(Map.of());
    assertThat(improve.h1()).startsWith("What should we improve?");
    assertThat(improve.send(Map.of("improve", "food")).dom().select("[name=came_day]")).isEmpty();
  }

  @Test
  void saysNothingOfAnEndThatIsNotCertain() {
    var first = link();
    assertThat(first.dom().select(".progress")).isEmpty();
    assertThat(first.dom().select("form button").text()).isEqualTo("Continue");
    var second = first.send(Map.of("recommend", "9"));
    assertThat(second.dom().select(".progress").text()).isEqualTo("Page 2 of 4");
  }

  @Test
  void leadsFromAPageThatIsNotOnTheWayToTheNextThatIs() {
    link().send(Map.of("recommend", "9"));
    var page = browser.get("/i/" + token + "/3");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.follow().address()).endsWith("/4");
  }

  @Test
  void showsAllAnswersBeforeTheyAreSent() {
    var check = cool();
    assertThat(check.h1()).isEqualTo("Check your answers");
    assertThat(stored().orElseThrow().completed()).isFalse();
    assertThat(check.dom().select("dt").eachText())
        .containsExactly(
            "Would you recommend us?",
            "You gave 3. Why?",
            "What should we improve?",
            "How many were you?",
            "Your name?");
    assertThat(check.dom().select("dd:not(.act)").eachText())
        .containsExactly("3", "Cold soup", "The food", "2", "Ada");
    assertThat(check.dom().select(".act a").eachText().get(1))
        .isEqualTo("Change the answer to “You gave 3. Why?”");
    var thanks = check.send(Map.of());
    assertThat(thanks.dom().select("main").text()).contains("Thank you, Ada.");
    assertThat(stored().orElseThrow().completed()).isTrue();
  }

  @Test
  void comesBackFromAChangeToTheCheck() {
    var people = cool().click(".act a[href~=/4(\\?.*)?$]");
    assertThat(people.fields()).containsEntry("people", "2");
    var check = people.send(Map.of("people", "5"));
    assertThat(check.h1()).isEqualTo("Check your answers");
    assertThat(said()).containsEntry("people", "5");
  }

  @Test
  void asksWhatAChangeMadeAppear() {
    var score = cool().click(".act a[href~=/1(\\?.*)?$]");
    var came = score.send(Map.of("recommend", "10"));
    assertThat(came.address()).endsWith("/4");
    assertThat(came.fields()).containsEntry("people", "2");
    var check = came.send(Map.of("came_day", "1", "came_month", "2", "came_year", "2026"));
    assertThat(check.h1()).isEqualTo("Check your answers");
    assertThat(check.dom().select("dd:not(.act)").eachText())
        .containsExactly("10", "Cold soup", "1 February 2026", "2", "Ada");
    assertThat(said()).containsEntry("improve", "food");
  }

  @Test
  void asksForWhatIsMissingBeforeItSends() {
    link().send(Map.of("recommend", "3"));
    var check = browser.get("/i/" + token + "/check");
    assertThat(check.follow().h1()).startsWith("What should we improve?");
    assertThat(browser.post("/i/" + token + "/check", Map.of("_version", "")).status())
        .isEqualTo(303);
    assertThat(stored().orElseThrow().completed()).isFalse();
  }

  @Test
  void resumesAtTheCheckWhenNothingElseWaits() {
    cool();
    assertThat(link().h1()).isEqualTo("Check your answers");
    link().send(Map.of());
    var again = link();
    assertThat(again.h1()).isEqualTo("You have already answered");
    var check = again.click("main a").follow();
    assertThat(check.h1()).isEqualTo("Check your answers");
    assertThat(check.dom().select(".purpose").text()).contains("You have sent these answers.");
  }

  @Test
  void keepsTheOrderOfOptionsAndWhatWasTyped() {
    link().send(Map.of("recommend", "3")).send(Map.of());
    var address = "/i/" + token + "/3";
    var order = options(browser.get(address));
    assertThat(order).hasSize(4).endsWith("other");
    var german = browser.get(address).press(".languages button", Map.of("improve_other", "Licht"));
    assertThat(german.dom().select("html").attr("lang")).isEqualTo("de");
    assertThat(german.fields()).containsEntry("improve_other", "Licht");
    assertThat(options(german)).isEqualTo(order);
    assertThat(said()).doesNotContainKey("improve");
    var again = german.send(Map.of("improve_other", "Licht"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(options(again)).isEqualTo(order);
  }

  private static List<String> options(Browser.Page page) {
    return page.dom().select("fieldset input[name=improve]").eachAttr("value");
  }

  @Test
  void proposesTheScoreOfAMail() {
    var proposed = browser.get("/i/" + token + "?score=9");
    assertThat(proposed.fields()).containsEntry("recommend", "9");
    assertThat(proposed.dom().select(".note").text())
        .isEqualTo("You chose 9. Change it if needed.");
    assertThat(stored()).isEmpty();
    proposed.send(Map.of());
    assertThat(said()).containsEntry("recommend", "9");
    assertThat(browser.get("/i/" + token + "?score=2").fields()).containsEntry("recommend", "2");
    assertThat(said()).containsEntry("recommend", "9");
    assertThat(browser.get("/i/" + token + "?score=eleven").fields())
        .doesNotContainEntry("recommend", "eleven")
        .containsKey("why");
  }
}
