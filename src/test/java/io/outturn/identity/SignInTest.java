package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.clock", value = "settable")
@Property(name = "outturn.test.probe", value = "true")
class SignInTest {
  private static final String STAFF = "/probe/staff";
  @Inject Visitor visitor;
  @Inject SignIns signIns;
  @Inject People people;
  @Inject SettableClock clock;

  @Test
  void signsInWithTheButtonAndGoesToTheFirstPage() {
    var answer = visitor.post(address(visitor.link()), "");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/");
    assertThat(visitor.get(STAFF, "Cookie", cookieOf(answer)).body()).isEqualTo("ada@example.org");
    assertThat(people.anybodyHasSignedIn()).isTrue();
  }

  @Test
  void usesALinkOnceHoweverManyClickAtOnce() throws Exception {
    var address = address(visitor.link());
    Callable<Integer> click = () -> visitor.post(address, "").statusCode();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var clicks = threads.invokeAll(Stream.generate(() -> click).limit(20).toList());
      var answers = clicks.stream().map(done -> done.resultNow()).toList();
      assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
      assertThat(answers).filteredOn(status -> status == 410).hasSize(19);
    }
  }

  @Test
  void usesNothingUpByOpeningALink() {
    var address = address(visitor.link());
    for (var method : new String[] {"GET", "HEAD", "GET"}) {
      var opened = visitor.send(method, address, "");
      assertThat(opened.statusCode()).isEqualTo(200);
      assertThat(opened.headers().firstValue("Set-Cookie")).isEmpty();
    }
    assertThat(visitor.post(address, "").statusCode()).isEqualTo(303);
  }

  @Test
  void showsOneButtonBehindALink() {
    var address = address(visitor.link());
    var page = Jsoup.parse(visitor.get(address + "?next=%2Fobjectives%3Fteam%3D1").body());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("form").attr("action")).isEqualTo(address);
    assertThat(page.select("button")).hasSize(1);
    assertThat(page.select("input[name=next]").attr("value")).isEqualTo("/objectives?team=1");
  }

  @Test
  void refusesAnExpiredLink() {
    var link = visitor.link();
    clock.advance(SignIns.LINK_LIFE.plusSeconds(1));
    assertThat(visitor.post(address(link), "").statusCode()).isEqualTo(410);
  }

  @Test
  void answersUsedUnknownAndMalformedLinksAlike() {
    var used = address(visitor.link());
    visitor.post(used, "");
    var answer = visitor.post(used, "");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]")).hasSize(1);
    assertThat(visitor.post(address(Secret.fresh()), "").body()).isEqualTo(answer.body());
    assertThat(visitor.post("/sign-in/nothing-like-it", "").body()).isEqualTo(answer.body());
  }

  @Test
  void takesAPastedLinkOrItsSecret() {
    var link = visitor.origin() + address(visitor.link());
    assertThat(
            visitor
                .post("/sign-in", "link=" + link + "&next=%2Fa")
                .headers()
                .firstValue("Location"))
        .contains("/a");
    var secret = visitor.link().text();
    assertThat(visitor.post("/sign-in", "link=+" + secret + "+").statusCode()).isEqualTo(303);
    assertThat(visitor.post("/sign-in", "link=").statusCode()).isEqualTo(410);
    assertThat(visitor.post("/sign-in", "").statusCode()).isEqualTo(410);
  }

  @Test
  void explainsHowToGetALink() {
    var page = Jsoup.parse(visitor.get("/sign-in?next=%2Faccounts").body());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("label[for=link]")).hasSize(1);
    assertThat(page.select("input[name=next]").attr("value")).isEqualTo("/accounts");
    assertThat(page.text()).contains("sign-in-link");
  }

  @Test
  void keepsTheCookieFromScriptsAndOtherSites() {
    var cookie = visitor.post(address(visitor.link()), "").headers().firstValue("Set-Cookie");
    assertThat(cookie.orElseThrow().toLowerCase(Locale.ROOT).split("; "))
        .contains("httponly", "samesite=lax", "path=/", "max-age=43200")
        .doesNotContain("secure")
        .noneMatch(part -> part.startsWith("domain"));
  }

  @Test
  void endsTheSessionAtOnceWhenSigningOut() {
    var cookie = visitor.cookie();
    assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(200);
    var answer = visitor.post("/sign-out", "", "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void endsTheSessionAfterTwelveHours() {
    var cookie = visitor.cookie();
    for (int hour = 1; hour < 12; hour++) {
      clock.advance(Duration.ofHours(1));
      assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(200);
    }
    clock.advance(Duration.ofHours(1));
    assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void endsTheSessionThatRestedTwoHours() {
    var cookie = visitor.cookie();
    clock.advance(SignIns.SESSION_REST.minus(Duration.ofMinutes(1)));
    assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(200);
    clock.advance(SignIns.SESSION_REST.minus(Duration.ofMinutes(1)));
    assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(200);
    clock.advance(SignIns.SESSION_REST.plusMinutes(1));
    assertThat(visitor.get(STAFF, "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void givesANewSessionAndEndsTheOldOneWhenSigningInAgain() {
    var old = visitor.cookie();
    var answer = visitor.post(address(visitor.link()), "", "Cookie", old);
    assertThat(cookieOf(answer)).isNotEqualTo(old);
    assertThat(visitor.get(STAFF, "Cookie", old).statusCode()).isEqualTo(303);
    assertThat(visitor.get(STAFF, "Cookie", cookieOf(answer)).statusCode()).isEqualTo(200);
  }

  @Test
  void clearsWhatHasExpiredAway() {
    var link = visitor.link();
    clock.advance(SignIns.LINK_LIFE.plusSeconds(1));
    visitor.link();
    clock.advance(SignIns.LINK_LIFE.plusSeconds(1).negated());
    assertThat(signIns.signIn(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "javascript%3A1",
        "%2F%09%2Fevil.example", "%2Fa%0D%0ASet-Cookie%3Ax", "evil.example", "%2Fsign-in"
      })
  void goesNowhereElseAfterSigningIn(String next) {
    var answer = visitor.post(address(visitor.link()), "next=" + next);
    assertThat(answer.headers().firstValue("Location")).contains("/");
  }

  private static String address(Secret link) {
    return "/sign-in/" + link.text();
  }

  private static String cookieOf(HttpResponse<?> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }
}
