package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.response.Answer;
import io.outturn.response.ResponseKey;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class PublicFormTest {
  private static final Pattern KEY = Pattern.compile("/r/([^/]+)/");
  private final Responses responses;
  private final Surveys surveys;
  private final Browser browser;
  private final String slug = "public-" + UUID.randomUUID();
  private final SurveyVersion version;

  PublicFormTest(EmbeddedServer server, Surveys surveys, Responses responses) {
    this.responses = responses;
    this.surveys = surveys;
    this.browser = new Browser(server.getURI());
    this.version = publish(Questionnaires.pageByPage(slug));
  }

  private static String key(Browser.Page page) {
    var action = page.dom().expectFirst("form").attr("action");
    var found = KEY.matcher(action);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private Optional<StoredResponse> stored(Browser.Page page) {
    return responses.find(ResponseKey.ofPublicForm(slug, key(page)));
  }

  private Map<String, String> said(Browser.Page page) {
    return TestAnswers.said(version, stored(page).orElseThrow());
  }

  @Test
  void takesARespondentThroughTheSurvey() {
    var first = browser.get("/s/" + slug);
    assertThat(first.status()).isEqualTo(200);
    var second = first.send(Map.of("recommend", "9"));
    assertThat(second.dom().select(".progress").text()).isEqualTo("Question 2 of 4");
    var third = second.send(Map.of("support", "4"));
    var fourth = third.send(Map.of());
    assertThat(stored(first).orElseThrow().completed()).isFalse();
    var thanks = fourth.send(Map.of("why", "Quick\r\nand kind"));
    assertThat(thanks.status()).isEqualTo(200);
    assertThat(thanks.h1()).isEqualTo("Your answers have been received");
    assertThat(thanks.dom().select("main").text()).contains("Thank you. It helps us to improve.");
    assertThat(stored(first).orElseThrow().completed()).isTrue();
    assertThat(said(first))
        .containsOnly(
            Map.entry("recommend", "9"),
            Map.entry("support", "4"),
            Map.entry("why", "Quick\nand kind"));
  }

  @Test
  void recordsNothingWhenPagesAreOnlyAskedFor() {
    var first = browser.get("/s/" + slug);
    assertThat(browser.head("/s/" + slug).status()).isEqualTo(200);
    var page = "/s/" + slug + "/r/" + key(first) + "/1";
    assertThat(browser.get(page).status()).isEqualTo(200);
    assertThat(browser.head(page).status()).isEqualTo(200);
    assertThat(browser.head(page).response().body()).isEmpty();
    assertThat(stored(first)).isEmpty();
  }

  @Test
  void handsOutAKeyOnce() {
    var keys = new HashSet<String>();
    for (int visit = 0; visit < 20; visit++) {
      assertThat(keys.add(key(browser.get("/s/" + slug)))).isTrue();
    }
    assertThat(keys).allMatch(key -> key.matches("[A-Za-z0-9_-]{22}"));
  }

  @Test
  void showsWhatWasSaidOnTheWayBackAndTakesAnotherAnswer() {
    var first = browser.get("/s/" + slug);
    var second = first.send(Map.of("recommend", "9"));
    var back = second.click(".back");
    assertThat(back.fields()).containsEntry("recommend", "9");
    var third = back.send(Map.of("recommend", "2")).send(Map.of("support", "5"));
    assertThat(said(first)).containsEntry("recommend", "2").containsEntry("support", "5");
    var again = third.click(".back");
    assertThat(again.fields()).containsEntry("support", "5");
  }

  @Test
  void takesAnAnswerBackThatWasLeftBlank() {
    publish(Questionnaires.together(slug));
    var page = browser.get("/s/" + slug);
    browser.submit(page, Map.of("recommend", "8", "why", "Something"));
    var address = "/s/" + slug + "/r/" + key(page) + "/1";
    var back = browser.get(address);
    assertThat(back.fields()).containsEntry("why", "Something");
    back.send(Map.of("why", ""));
    assertThat(browser.get(address).fields())
        .containsEntry("recommend", "8")
        .containsEntry("why", "");
  }

  @Test
  void countsAPageOnceHoweverOftenItIsSent() {
    var first = browser.get("/s/" + slug);
    var once = browser.submit(first, Map.of("recommend", "7"));
    var twice = browser.submit(first, Map.of("recommend", "7"));
    assertThat(twice.status()).isEqualTo(303);
    assertThat(twice.header("location")).isEqualTo(once.header("location"));
    assertThat(stored(first).orElseThrow().answers().values())
        .containsExactly(new Answer.Rating(7));
  }

  @Test
  void asksAgainForARequiredAnswerAndRecordsNothing() {
    var first = browser.get("/s/" + slug);
    var again = browser.submit(first, Map.of());
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.dom().title()).startsWith("Error: ");
    assertThat(again.dom().select(".problem a").attr("href")).isEqualTo("#q-recommend");
    assertThat(stored(first)).isEmpty();
    assertThat(again.send(Map.of("recommend", "1")).status()).isEqualTo(200);
    assertThat(said(first)).containsEntry("recommend", "1");
  }

  @Test
  void keepsATextThatIsTooLongOnThePage() {
    publish(Questionnaires.together(slug));
    var words = "long ".repeat(300);
    var page = browser.get("/s/" + slug);
    var again = browser.submit(page, Map.of("recommend", "6", "why", words));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.dom().select(".error").text()).contains("1,000 characters; it has 1,499");
    assertThat(again.fields()).containsEntry("why", words).containsEntry("recommend", "6");
  }

  @Test
  void refusesWhatNoFormSends() {
    var page = browser.get("/s/" + slug);
    assertThat(browser.submit(page, Map.of("recommend", "11")).status()).isEqualTo(400);
    assertThat(browser.submit(page, Map.of("recommend", "9", "spy", "1")).status()).isEqualTo(400);
    assertThat(browser.submit(page, Map.of("recommend", "9", "_version", "x")).status())
        .isEqualTo(400);
    var elsewhere =
        browser.submit(page, Map.of("recommend", "9", "_version", UUID.randomUUID().toString()));
    assertThat(elsewhere.status()).isEqualTo(400);
    assertThat(elsewhere.h1()).isEqualTo("These answers do not fit the survey");
    assertThat(stored(page)).isEmpty();
  }

  @Test
  void refusesABodyThatIsTooBigOnAPageOfItsOwn() {
    var page = browser.get("/s/" + slug);
    var refused = browser.submit(page, Map.of("recommend", "9", "why", "x".repeat(1_100_000)));
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.h1()).isEqualTo("That was too much text");
  }

  @Test
  void speaksTheBrowsersLanguageUntilAnotherIsChosen() {
    var german = browser.get("/s/" + slug, "Accept-Language", "de-CH,en;q=0.5");
    assertThat(german.dom().select("html").attr("lang")).isEqualTo("de");
    assertThat(german.header("vary")).containsIgnoringCase("accept-language");
    var second = german.send(Map.of("recommend", "9"));
    assertThat(second.dom().select("html").attr("lang")).isEqualTo("de");
    var english =
        second.send(Map.of("support", "3")).click(".back").press(".languages button", Map.of());
    assertThat(english.dom().select("html").attr("lang")).isEqualTo("en");
    assertThat(english.dom().select(".progress").text()).isEqualTo("Question 2 of 4");
    assertThat(english.fields()).containsEntry("support", "3");
    assertThat(said(german)).containsEntry("recommend", "9");
  }

  @Test
  void keepsTheWordsThatAResponseBeganWith() {
    var first = browser.get("/s/" + slug);
    publish(Questionnaires.together(slug));
    var second = first.send(Map.of("recommend", "9"));
    assertThat(second.dom().select(".progress").text()).isEqualTo("Question 2 of 4");
    assertThat(stored(first).orElseThrow().surveyVersion()).isEqualTo(version.id());
  }

  @Test
  void saysThatASurveyIsClosed() {
    var open = browser.get("/s/" + slug);
    publish(Questionnaires.closed(slug));
    var closed = browser.get("/s/" + slug);
    assertThat(closed.status()).isEqualTo(410);
    assertThat(closed.h1()).isEqualTo("This survey is closed");
    assertThat(browser.submit(open, Map.of("recommend", "9")).status()).isEqualTo(410);
    assertThat(stored(open)).isEmpty();
  }

  @Test
  void saysWhenASurveyBegins() {
    publish(Questionnaires.notOpen(slug));
    var early = browser.get("/s/" + slug);
    assertThat(early.status()).isEqualTo(404);
    assertThat(early.h1()).isEqualTo("This survey has not begun");
    assertThat(early.dom().select("main").text()).contains("from 31 January 2999");
  }

  @Test
  void thanksAndOffersToChangeAnswers() {
    publish(Questionnaires.together(slug));
    var thanks = browser.get("/s/" + slug).send(Map.of("recommend", "9"));
    assertThat(thanks.address()).startsWith("/s/" + slug + "/r/").endsWith("/thanks");
    var change = thanks.click("main a").follow();
    assertThat(change.fields()).containsEntry("recommend", "9");
    change.send(Map.of("recommend", "3"));
    assertThat(said(change)).containsEntry("recommend", "3");
    publish(Questionnaires.closed(slug));
    var closed = browser.get(thanks.address());
    assertThat(closed.h1()).isEqualTo("Your answers have been received");
    assertThat(closed.dom().select("main a")).isEmpty();
  }

  @Test
  void takesAResponseUpAgainByItsAddress() {
    var first = browser.get("/s/" + slug);
    first.send(Map.of("recommend", "9"));
    var address = "/s/" + slug + "/r/" + key(first);
    assertThat(browser.get(address).dom().select(".progress").text()).isEqualTo("Question 2 of 4");
    assertThat(browser.get(address + "/thanks").follow().h1()).startsWith("How satisfied");
  }

  @Test
  void tellsWhenTheFirstPageWasDrawn() {
    var first = browser.get("/s/" + slug);
    assertThat(first.fields().get("_began")).matches("[0-9]{10}");
    var second = first.send(Map.of("recommend", "9"));
    assertThat(second.fields()).doesNotContainKey("_began");
  }

  @Test
  void proposesTheScoreOfAMail() {
    var proposed = browser.get("/s/" + slug + "?score=9");
    assertThat(proposed.fields()).containsEntry("recommend", "9");
    assertThat(browser.get("/s/" + slug).fields()).doesNotContainKey("recommend");
    assertThat(stored(proposed)).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchSurveyOrPage() {
    assertThat(browser.get("/s/no-such-survey").status()).isEqualTo(404);
    assertThat(browser.get("/s/no-such-survey").h1()).isEqualTo("Survey not found");
    var first = browser.get("/s/" + slug);
    var pages = "/s/" + slug + "/r/" + key(first) + "/";
    for (var page : new String[] {"0", "5", "-1", "01", "first"}) {
      assertThat(browser.get(pages + page).status()).isEqualTo(404);
    }
    assertThat(browser.get("/s/" + slug + "/r/short/1").status()).isEqualTo(404);
    assertThat(browser.get(pages + "3").header("location")).isEqualTo("/s/" + slug + "?lang=en");
  }

  @Test
  void tellsBrowsersWhatToKeepAndWhatNotToTell() {
    var first = browser.get("/s/" + slug);
    assertThat(first.header("content-type")).isEqualTo("text/html;charset=utf-8");
    assertThat(first.header("cache-control")).isEqualTo("private, max-age=0");
    assertThat(first.header("referrer-policy")).isEqualTo("no-referrer");
    var second = first.send(Map.of("recommend", "9"));
    assertThat(second.header("cache-control")).isEqualTo("no-store");
    assertThat(second.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(browser.get("/s/no-such-survey").header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void letsTheStylesheetBeKeptForGood() {
    var address = browser.get("/s/" + slug).dom().expectFirst("link[rel=stylesheet]").attr("href");
    var style = browser.get(address, "Accept", "text/css,*/*;q=0.1");
    assertThat(style.status()).isEqualTo(200);
    assertThat(style.header("content-type")).startsWith("text/css");
    assertThat(style.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
    var other = browser.get("/static/form.css?v=another", "Accept", "text/css");
    assertThat(other.header("cache-control")).doesNotContain("immutable");
  }

  private SurveyVersion publish(SurveyFile file) {
    return surveys.publish(file.survey(), file.definition());
  }
}
