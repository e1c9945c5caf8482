package io.outturn.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.response.Intake;
import io.outturn.response.Responses;
import io.outturn.response.Sent;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
class PrivacyPagesTest {
  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAA";
  @Inject Visitor visitor;
  @Inject Surveys surveys;
  @Inject Intake intake;
  @Inject Responses responses;
  private final String slug = "subject-" + UUID.randomUUID();
  private final String email = UUID.randomUUID() + "@example.org";
  private String cookie = "";
  private String id = "";

  @BeforeEach
  void answer() {
    cookie = visitor.cookie();
    var yaml = SurveyTexts.english(slug);
    SurveyVersion version = surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
    var sent = Sent.to(version, KEY).rating("recommend", 9).words("why", "Write to " + email);
    id = intake.submit(sent.submission()).toString();
  }

  @Test
  void findsWhatSomebodyWrote() {
    assertThat(found(email)).isEqualTo("/privacy/responses/" + id);
  }

  @Test
  void findsWhatALinkLeadsTo() {
    assertThat(found("https://outturn.example/s/" + slug + "/r/" + KEY + "/2?lang=de"))
        .isEqualTo("/privacy/responses/" + id);
  }

  @Test
  void findsAResponseByItsKey() {
    assertThat(found(id)).isEqualTo("/privacy/responses/" + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nobody-wrote-this-1", "https://outturn.example/i/BBBBBBBBBBBBBBBBBBBBBB"})
  void saysWhenNothingFits(String asked) {
    var answer = search(asked);
    assertThat(answer.statusCode()).isEqualTo(404);
    var page = Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Error: Privacy");
    assertThat(page.select("#asked-error").text()).contains("No response fits this");
    assertThat(page.select("#asked").val()).isEqualTo(asked);
  }

  @Test
  void asksForMoreThanTwoCharacters() {
    assertThat(search(" a ").statusCode()).isEqualTo(422);
  }

  @Test
  void showsAndHandsOverWhatIsHeld() {
    var page = page("/privacy/responses/" + id);
    assertThat(page.select("dd").eachText()).contains("9", "Write to " + email, slug);
    var file = visitor.get("/privacy/responses/" + id + "/file", "Cookie", cookie);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"response-" + id + ".json\"");
    assertThat(file.body())
        .contains("\"survey\":\"" + slug + "\"", "\"Write to " + email + "\"", "\"PUBLIC_LINK\"");
  }

  @Test
  void erasesWithAReasonOnly() {
    var home = "/privacy/responses/" + id;
    var refused = visitor.post(home + "/erasure", "reason=+", "Cookie", cookie);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#reason-error").text()).contains("reason");
    assertThat(page(home).select("h1").text()).startsWith("Response to");
    var erased = visitor.post(home + "/erasure", "reason=asked+by+mail", "Cookie", cookie);
    assertThat(erased.headers().firstValue("Location")).contains("/privacy");
    assertThat(page("/privacy").select("tbody tr").getFirst().text())
        .startsWith(slug)
        .endsWith("Ada: asked by mail 1 before, 0 after");
    assertThat(visitor.get(home, "Cookie", cookie).statusCode()).isEqualTo(404);
    var again = visitor.post(home + "/erasure", "reason=asked", "Cookie", cookie);
    assertThat(again.statusCode()).isEqualTo(404);
  }

  @Test
  void isForAdministratorsOnly() {
    var leader = visitor.cookie(Role.LEADER);
    assertThat(visitor.get("/privacy", "Cookie", leader).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/privacy/responses/" + id, "Cookie", leader).statusCode())
        .isEqualTo(403);
    assertThat(Jsoup.parse(visitor.get("/", "Cookie", leader).body()).select("nav a").eachText())
        .contains("Accounts")
        .doesNotContain("Privacy", "People", "Import");
  }

  private String found(String asked) {
    var answer = search(asked);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body()).expectFirst("tbody th a").attr("href");
  }

  private HttpResponse<String> search(String asked) {
    var form = "asked=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    return visitor.post("/privacy", form, "Cookie", cookie);
  }

  private Document page(String path) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
