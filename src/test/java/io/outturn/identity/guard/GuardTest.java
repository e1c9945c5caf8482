package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.probe", value = "true")
@Property(name = "outturn.admin.token", value = "0123456789abcdef0123456789abcdef")
class GuardTest {
  private static final String TOKEN = "Bearer 0123456789abcdef0123456789abcdef";
  @Inject Visitor visitor;

  @Test
  void refusesARouteWithoutARule() {
    assertThat(visitor.get("/probe/unruled").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/probe/unruled", "Cookie", visitor.cookie()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void sendsAStrangerToTheSignInAndRemembersThePage() {
    var answer = visitor.get("/probe/staff?from=2026-01-01&to=a%26b");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/sign-in?next=%2Fprobe%2Fstaff%3Ffrom%3D2026-01-01%26to%3Da%2526b");
    var page = Jsoup.parse(visitor.get(answer.headers().firstValue("Location").get()).body());
    assertThat(page.select("input[name=next]").attr("value"))
        .isEqualTo("/probe/staff?from=2026-01-01&to=a%26b");
  }

  @Test
  void asksToTryAgainWhenTheDatabaseHasNoTime() {
    var answer = visitor.get("/probe/busy");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains("Too busy just now").doesNotContain("swordfish");
  }

  @Test
  void tellsAKnownPersonNo() {
    var answer = visitor.get("/probe/denied", "Cookie", visitor.cookie());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("You may not do this");
  }

  @Test
  void opensTheApiToTheBearerToken() {
    var answer = visitor.get("/api/probe", "Authorization", TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"name\":\"api\"}");
    assertThat(visitor.send("POST", "/api/probe", "", "Authorization", TOKEN).statusCode())
        .isEqualTo(200);
  }

  @Test
  void opensNoPageToTheBearerToken() {
    assertThat(visitor.get("/probe/staff", "Authorization", TOKEN).statusCode()).isEqualTo(303);
  }

  @Test
  void opensTheApiToASession() {
    var answer = visitor.get("/api/probe", "Cookie", visitor.cookie());
    assertThat(answer.body()).isEqualTo("{\"name\":\"ada@example.org\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer wrong",
        "Bearer ",
        "Basic YWRhOmFkYQ==",
        "Bearer 0123456789abcdef0123456789abcdeF"
      })
  void refusesAWrongCredentialWithAProblem(String header) {
    var answer = visitor.get("/api/probe", "Authorization", header);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                + "\"detail\":\"Send the API's bearer token.\",\"instance\":\"/api/probe\"}");
  }

  @Test
  void doesNotTakeTheSessionWhenAWrongTokenIsShown() {
    var answer =
        visitor.get("/api/probe", "Authorization", "Bearer wrong", "Cookie", visitor.cookie());
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://localhost",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "X-Forwarded-Host, evil.example"
  })
  void refusesAChangeThatAnotherSiteMayHaveCaused(String header, String value) {
    for (var path : new String[] {"/probe/change", "/sign-out", "/sign-in", "/api/probe"}) {
      var answer = visitor.send("POST", path, "", "Cookie", visitor.cookie(), header, value);
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void believesTheFetchHeaderMoreThanTheOrigin() {
    var cookie = visitor.cookie();
    assertThat(
            visitor
                .post("/probe/change", "", "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            visitor
                .send(
                    "POST", "/probe/change", "", "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesAChangeFromItsOwnPages() {
    var answer = visitor.post("/probe/change", "", "Cookie", visitor.cookie());
    assertThat(answer.body()).isEqualTo("ada@example.org");
  }

  @Test
  void takesAnswersFromBrowsersThatNameNoOrigin() {
    var answer = visitor.send("POST", "/s/probe", "", "Origin", "null");
    assertThat(answer.body()).isEqualTo("Thank you");
  }

  @ParameterizedTest
  @CsvSource({
    "/sign-in, 200, same-origin",
    "/probe/staff, 303, same-origin",
    "/nowhere, 404, same-origin",
    "/probe/failure, 500, same-origin",
    "/api/probe, 401, same-origin",
    "/api/nowhere, 404, same-origin",
    "/health, 200, same-origin",
    "/static/public.txt, 200, same-origin",
    "/static/nothing.css, 404, same-origin",
    "/s/probe, 200, no-referrer",
  })
  void protectsEveryResponse(String path, int status, String referrer) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    var headers = answer.headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .contains(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly(referrer);
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void protectsARefusedChange() {
    var answer = visitor.send("POST", "/probe/change", "");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void keepsPersonalPagesOutOfCaches() {
    assertThat(
            visitor
                .get("/probe/staff", "Cookie", visitor.cookie())
                .headers()
                .firstValue("Cache-Control"))
        .contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/probe/bare", "/static/nothing.css"})
  void helpsWhoLosesTheWay(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(Jsoup.parse(answer.body()).select("h1").eachText())
        .containsExactly("Page not found");
  }

  @Test
  void answersPagesWhateverIsAccepted() {
    var answer = visitor.send("GET", "/nowhere", "", "Accept", "application/json");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/probe/failure", "/probe/broken"})
  void tellsAReferenceAndNothingInternalWhenAPageFails(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("swordfish", "IllegalState", "io.outturn");
    assertThat(Jsoup.parse(answer.body()).select("code").text()).hasSize(36);
  }

  @Test
  void tellsAReferenceAndNothingInternalWhenTheApiFails() {
    var answer = visitor.get("/api/probe/failure");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .startsWith("{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,")
        .contains("\"instance\":\"urn:uuid:")
        .doesNotContain("swordfish", "IllegalState", "io.outturn");
  }

  @Test
  void answersUnknownApiPathsWithAProblem() {
    var answer = visitor.get("/api/nowhere");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("\"title\":\"Not Found\",\"status\":404", "\"instance\":\"/api/nowhere\"");
  }

  @Test
  void tellsAboutAMethodThatDoesNotFit() {
    var answer = visitor.post("/probe/staff", "", "Cookie", visitor.cookie());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
  }

  @Test
  void leavesTheBodyAwayForHead() {
    var answer = visitor.send("HEAD", "/nowhere", "");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
  }
}
