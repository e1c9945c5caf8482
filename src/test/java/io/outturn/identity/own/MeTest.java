package io.outturn.identity.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Directory;
import io.outturn.identity.Person;
import io.outturn.identity.Role;
import io.outturn.identity.Sessions;
import io.outturn.identity.SettableClock;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.test.clock", value = "settable")
class MeTest {
  private static final String NEW = "password=six+dry+otters+sleep&again=six+dry+otters+sleep";
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Sessions sessions;
  @Inject Directory directory;
  @Inject SettableClock clock;
  private String email = "";
  private String cookie = "";

  @BeforeEach
  void signIn() {
    email = someone.with().email();
    cookie = signedIn();
  }

  @Test
  void showsWhereSomebodyIsSignedIn() {
    var phone = signedIn();
    var page = me(cookie);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody").text())
        .contains("Firefox on Android")
        .contains("This is where you are now")
        .contains(" UTC");
    assertThat(page.html()).doesNotContain(secret(phone)).doesNotContain(secret(cookie));
  }

  @Test
  void endsOneSession() {
    var other = signedIn();
    post("/me/sessions/end", "handle=" + handle());
    assertThat(status(other)).isEqualTo(303);
    assertThat(status(cookie)).isEqualTo(200);
  }

  @Test
  void endsAllOtherSessions() {
    var first = signedIn();
    var second = signedIn();
    post("/me/sessions/end-others", "");
    assertThat(status(first)).isEqualTo(303);
    assertThat(status(second)).isEqualTo(303);
    assertThat(me(cookie).select("tbody tr")).hasSize(1);
  }

  @Test
  void endsNobodyElsesSession() {
    var stranger = someone.with();
    var theirs = "outturn-session=" + sessions.begin(stranger.id()).text();
    var handle = sessions.of(stranger.id()).getFirst().handle();
    post("/me/sessions/end", "handle=" + handle);
    post("/me/sessions/end", "handle=" + handle + "&person=" + stranger.id().value());
    post("/me/sessions/end", "");
    post("/me/sessions/end-others", "person=" + stranger.id().value());
    assertThat(status(theirs)).isEqualTo(200);
  }

  @Test
  void changesThePasswordAndEndsEveryOtherSession() {
    var other = signedIn();
    var answer = password("current=" + Someone.encoded(Someone.PASSWORD) + "&" + NEW);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(status(other)).isEqualTo(303);
    assertThat(status(cookie)).isEqualTo(303);
    assertThat(status(Someone.cookie(answer))).isEqualTo(200);
    assertThat(someone.signIn(email, "six dry otters sleep", Someone.address()).statusCode())
        .isEqualTo(303);
  }

  @Test
  void asksForTheOldPassword() {
    for (var current : new String[] {"", "current=&", "current=not+the+right+one&"}) {
      var answer = password(current + NEW);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(answer.body()).select("#current-error").text())
          .contains("not your password");
    }
    assertThat(status(cookie)).isEqualTo(200);
  }

  @Test
  void slowsDownWhoGuessesTheOldPassword() {
    for (int i = 0; i < 5; i++) {
      password("current=wrong&" + NEW);
    }
    var answer = password("current=" + Someone.encoded(Someone.PASSWORD) + "&" + NEW);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("too often");
  }

  @Test
  void letsSomebodyWithoutAPasswordChooseOne() {
    var person = someone.without();
    cookie = "outturn-session=" + sessions.begin(person.id()).text();
    assertThat(me(cookie).select("main").text()).contains("Choose a password");
    assertThat(page("/me/password", cookie).select("#current")).isEmpty();
    assertThat(password(NEW).statusCode()).isEqualTo(303);
    assertThat(
            someone.signIn(person.email(), "six dry otters sleep", Someone.address()).statusCode())
        .isEqualTo(303);
  }

  @Test
  void setsNothingThatItsFormsDoNotHave() {
    var before = one();
    var extra = "&role=ADMINISTRATOR&email=evil%40example.org&name=Evil&id=1&person.role=LEADER";
    password("current=" + Someone.encoded(Someone.PASSWORD) + "&" + NEW + extra);
    post("/me/sessions/end", "handle=x" + extra);
    assertThat(one()).isEqualTo(before);
    assertThat(before.role()).isEqualTo(Role.VIEWER);
  }

  @Test
  void takesNoChangeFromAnotherSite() {
    for (var path : new String[] {"/me/password", "/me/sessions/end", "/me/sessions/end-others"}) {
      var answer =
          visitor.send("POST", path, NEW, "Cookie", cookie, "Origin", "https://evil.example");
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void endsSessionsOnlyForSomebodyWhoSignedInAMomentAgo() {
    var other = signedIn();
    clock.advance(Duration.ofMinutes(11));
    for (var path : new String[] {"/me/sessions/end-others", "/me/sessions/end"}) {
      var answer = visitor.post(path, "handle=" + handle(), "Cookie", cookie);
      assertThat(answer.headers().firstValue("Location"))
          .contains("/sign-in?next=%2Fme&again=true");
    }
    assertThat(status(other)).isEqualTo(200);
  }

  private Person one() {
    return directory.all().stream()
        .map(Directory.Listed::person)
        .filter(person -> person.email().equals(email))
        .findFirst()
        .orElseThrow();
  }

  private String signedIn() {
    var form = "email=" + email + "&password=" + Someone.encoded(Someone.PASSWORD);
    var agent = "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0";
    return Someone.cookie(
        visitor.post(
            "/sign-in/password", form, "User-Agent", agent, "X-Forwarded-For", Someone.address()));
  }

  private static String secret(String session) {
    return session.substring(session.indexOf('=') + 1);
  }

  private String handle() {
    return me(cookie).select("input[name=handle]").val();
  }

  private int status(String session) {
    return visitor.get("/me", "Cookie", session).statusCode();
  }

  private Document me(String session) {
    return page("/me", session);
  }

  private Document page(String path, String session) {
    return Jsoup.parse(visitor.get(path, "Cookie", session).body());
  }

  private HttpResponse<String> password(String form) {
    return visitor.post("/me/password", form, "Cookie", cookie, "X-Forwarded-For", "203.0.113.7");
  }

  private void post(String path, String form) {
    assertThat(visitor.post(path, form, "Cookie", cookie).statusCode()).isEqualTo(303);
  }
}
