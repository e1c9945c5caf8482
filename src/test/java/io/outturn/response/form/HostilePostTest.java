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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs send. It is refused aloud, or kept as text that does nothing. */
@Tag("database")
@MicronautTest(transactional = false)
class HostilePostTest {
  private final Responses responses;
  private final Browser browser;
  private final SurveyVersion version;
  private final String token;

  HostilePostTest(
      EmbeddedServer server,
      Surveys surveys,
      Responses responses,
      Accounts accounts,
      Invitations invitations) {
    this.responses = responses;
    this.browser = new Browser(server.getURI());
    var slug = "hostile-" + UUID.randomUUID();
    var file = Questionnaires.together(slug);
    this.version = surveys.publish(file.survey(), file.definition());
    this.token =
        invitations.issue(slug, accounts.open(slug, "Acme", "", false).id(), Attributes.NONE);
  }

  private Optional<StoredResponse> stored() {
    return responses.find(ResponseKey.ofInvitation(token));
  }

  private Browser.Page post(String body) {
    return browser.postBody("/i/" + token + "/1", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recommend=9&shoe-size=44",
        "recommend=eleven",
        "recommend=9&recommend=1",
        "recommend=9&support=6",
        "recommend=9&why_na=_na",
        "recommend=9&_version=../../etc/passwd",
        "recommend=9&_language=tlh",
        "recommend=9&_began=%27",
        "recommend=%FF%zz",
        "{\"recommend\": 9}"
      })
  void refusesWhatNoFormSends(String body) {
    var refused = post(body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.h1()).isEqualTo("These answers do not fit the survey");
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesTenThousandOptionsAndTenMegabytes() {
    assertThat(post("recommend=9" + "&improve=x".repeat(10_000)).status()).isEqualTo(400);
    assertThat(post("recommend=9&why=" + "x".repeat(10_000_000)).status()).isEqualTo(413);
    assertThat(stored()).isEmpty();
  }

  private static Stream<String> inert() {
    return Stream.of(
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "'; DROP TABLE response; -- \" \\",
        "${7*7} *{x} #{x} @{x} ~{x} [[${1}]] {recommend | x} {{",
        "=HYPERLINK(\"http://example.com\")",
        "😀 👩‍👩‍👧‍👦 ﷽ Z̷a̷l̷g̷o̷ שלום");
  }

  @ParameterizedTest
  @MethodSource("inert")
  void keepsTextThatDoesNothing(String text) {
    assertThat(browser.submit(link(), Map.of("recommend", "9", "why", text)).status())
        .isEqualTo(303);
    assertThat(said()).containsEntry("why", text);
    var shown = browser.get("/i/" + token + "/1");
    assertThat(shown.fields()).containsEntry("why", text);
    assertThat(shown.dom().select("script, img")).isEmpty();
  }

  @Test
  void leavesOutWhatNobodyTypes() {
    browser.submit(
        link(), Map.of("recommend", "9", "why", "a\u0000b\u0008\u001b[31m\u202Ec\u2066\ttab"));
    assertThat(said()).containsEntry("why", "ab[31mc\ttab");
  }

  @Test
  void isOneResponseHoweverManySendAtOnce() throws Exception {
    var page = link();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          Stream.generate(() ->
                  threads.submit(
                      () -> browser.submit(page, Map.of("recommend", "9", "why", "x")).status()))
              .limit(8)
              .toList();
      for (var each : sent) {
        assertThat(each.get()).isEqualTo(303);
      }
    }
    assertThat(stored().orElseThrow().answers()).hasSize(2);
    assertThat(said()).containsEntry("recommend", "9").containsEntry("why", "x");
  }

  @Test
  void recordsNothingForAHundredLooks() {
    for (int look = 0; look < 50; look++) {
      assertThat(browser.get("/i/" + token + "?score=" + look % 11).status()).isEqualTo(200);
      assertThat(browser.head("/i/" + token + "?score=" + look % 11).status()).isEqualTo(200);
    }
    assertThat(stored()).isEmpty();
  }

  private Browser.Page link() {
    return browser.get("/i/" + token);
  }

  private Map<String, String> said() {
    return TestAnswers.said(version, stored().orElseThrow());
  }
}
