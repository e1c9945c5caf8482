package io.outturn.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in with a real identity provider, and whatever it or somebody else may send instead. */
@Tag("database")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcTest implements TestPropertyProvider {
  private final IdentityProvider provider = IdentityProvider.start();
  @Inject Visitor visitor;
  @Inject People people;
  private String email = "";
  private String subject = "";

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "outturn.oidc.issuer", provider.issuer(),
        "outturn.oidc.client-id", "outturn",
        "outturn.oidc.client-secret", "a secret of the test");
  }

  @AfterAll
  void stop() {
    provider.close();
  }

  @BeforeEach
  void nameSomebody() {
    email = UUID.randomUUID() + "@example.org";
    subject = "subject-" + UUID.randomUUID();
  }

  @Test
  void isBegunByNoOtherSite() {
    var led = visitor.get("/oidc?next=%2Faccounts", "Sec-Fetch-Site", "cross-site");
    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(led.headers().firstValue("Location")).contains("/sign-in");
    assertThat(led.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void isOfferedOnTheSignInPage() {
    var page = Jsoup.parse(visitor.get("/sign-in?next=/surveys").body());
    assertThat(page.select("a[href='/oidc?next=/surveys']").text())
        .isEqualTo("Sign in with your organisation's account");
  }

  @Test
  void asksWithPkceStateAndNonce() {
    var question = leave().headers().firstValue("Location").orElseThrow();
    assertThat(question)
        .startsWith(provider.issuer() + "/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "client_id=outturn")
        .containsPattern("[?&]state=[A-Za-z0-9_-]{43}(&|$)")
        .containsPattern("[?&]nonce=[A-Za-z0-9_-]{43}(&|$)");
    var cookie = leave().headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Max-Age=600");
  }

  @Test
  void letsSomebodyInWhoIsKnownHere() {
    invited(Role.LEADER);
    var arrived = arrive(subject, verified(email));
    assertThat(arrived.statusCode()).isEqualTo(303);
    assertThat(arrived.headers().firstValue("Location")).contains("/surveys");
    assertThat(visitor.get("/surveys", "Cookie", session(arrived)).statusCode()).isEqualTo(200);
  }

  @Test
  void knowsThemBySubjectWhenTheirAddressChanges() {
    invited(Role.LEADER);
    arrive(subject, verified(email));
    var arrived = arrive(subject, verified("married-" + email));
    assertThat(arrived.statusCode()).isEqualTo(303);
  }

  @Test
  void letsNobodyElseInWhoGotTheirAddress() {
    invited(Role.LEADER);
    arrive(subject, verified(email));
    assertRefused(arrive("another-" + subject, verified(email)), "Nobody here");
  }

  @Test
  void refusesStrangersAndInventsNobody() {
    assertRefused(arrive(subject, verified(email)), "Nobody here has your e-mail address");
    assertThat(people.withEmail(email)).isEmpty();
  }

  @Test
  void refusesAnAddressThatIsNotVerified() {
    invited(Role.ADMINISTRATOR);
    assertRefused(arrive(subject, "{\"email\": \"" + email + "\"}"), "does not say");
    assertRefused(
        arrive(subject, "{\"email\": \"" + email + "\", \"email_verified\": false}"),
        "does not say");
    assertRefused(arrive(subject, "{}"), "does not say");
  }

  @Test
  void refusesWhatAnotherBrowserBegan() {
    invited(Role.LEADER);
    var back = provider.signIn(question(leave()), subject, verified(email));
    assertRefused(visitor.get(path(back)), "begun in another browser");
    assertRefused(visitor.get(path(back), "Cookie", cookie(leave())), "another browser");
  }

  @Test
  void refusesATokenForAnotherQuestion() {
    invited(Role.LEADER);
    var left = leave();
    var forged = question(left).replaceFirst("nonce=[^&]*", "nonce=" + "x".repeat(43));
    var back = provider.signIn(forged, subject, verified(email));
    assertRefused(visitor.get(path(back), "Cookie", cookie(left)), "cannot be trusted");
  }

  @Test
  void refusesACodeThatWasUsed() {
    invited(Role.LEADER);
    var left = leave();
    var back = provider.signIn(question(left), subject, verified(email));
    assertThat(visitor.get(path(back), "Cookie", cookie(left)).statusCode()).isEqualTo(303);
    assertThat(visitor.get(path(back), "Cookie", cookie(left)).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesWhatTheProviderRefused() {
    var left = leave();
    var state = question(left).replaceFirst(".*[?&]state=([^&]*).*", "$1");
    var denied = "/oidc/callback?error=access_denied&state=" + state;
    assertRefused(visitor.get(denied, "Cookie", cookie(left)), "did not sign you in");
    assertRefused(visitor.get("/oidc/callback", "Cookie", cookie(left)), "cannot be trusted");
  }

  @Test
  void leadsNobodyToAnotherSite() {
    invited(Role.LEADER);
    var left = visitor.get("/oidc?next=https://evil.example");
    var back = provider.signIn(question(left), subject, verified(email));
    var arrived = visitor.get(path(back), "Cookie", cookie(left));
    assertThat(arrived.headers().firstValue("Location")).contains("/");
  }

  private void assertRefused(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(why);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("outturn-session="));
  }

  private Person invited(Role role) {
    return people.add(email, "Grace", role);
  }

  private HttpResponse<String> leave() {
    return visitor.get("/oidc?next=/surveys");
  }

  /** There and back again. */
  private HttpResponse<String> arrive(String who, String claims) {
    var left = leave();
    var back = provider.signIn(question(left), who, claims);
    return visitor.get(path(back), "Cookie", cookie(left));
  }

  private static String question(HttpResponse<String> left) {
    return left.headers().firstValue("Location").orElseThrow();
  }

  private static String path(URI back) {
    return back.getRawPath() + "?" + back.getRawQuery();
  }

  private static String verified(String address) {
    return "{\"email\": \"" + address + "\", \"email_verified\": true}";
  }

  private static String cookie(HttpResponse<String> answer) {
    return named("outturn-oidc=", answer);
  }

  private static String session(HttpResponse<String> answer) {
    return named("outturn-session=", answer);
  }

  private static String named(String name, HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name))
        .map(cookie -> cookie.replaceFirst(";.*", ""))
        .findFirst()
        .orElseThrow();
  }
}
