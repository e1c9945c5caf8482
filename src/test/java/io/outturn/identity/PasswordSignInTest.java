package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.clock", value = "settable")
@Property(name = "outturn.test.probe", value = "true")
@Property(name = "outturn.behind-proxy", value = "true")
class PasswordSignInTest {
  private static final String STAFF = "/probe/staff";
  private static final int ROUNDS = 12;
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Directory directory;
  @Inject SettableClock clock;
  private final String here = Someone.address();

  @Test
  void signsInAndGoesWhereSomebodyWanted() {
    var person = someone.with();
    var form =
        "email=+%s+&password=%s&next=%%2Faccounts"
            .formatted(person.email().toUpperCase(Locale.ROOT), Someone.encoded(Someone.PASSWORD));
    var answer = visitor.post("/sign-in/password", form, "X-Forwarded-For", here);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/accounts");
    assertThat(visitor.get(STAFF, "Cookie", Someone.cookie(answer)).body())
        .isEqualTo(person.email());
  }

  @Test
  void givesASessionThatNobodyHadBefore() {
    var person = someone.with();
    var planted = "outturn-session=" + Secret.fresh().text();
    var form = "email=" + person.email() + "&password=" + Someone.encoded(Someone.PASSWORD);
    var answer = visitor.post("/sign-in/password", form, "Cookie", planted);
    assertThat(Someone.cookie(answer)).isNotEqualTo(planted);
    assertThat(visitor.get(STAFF, "Cookie", planted).statusCode()).isEqualTo(303);
    var again = visitor.post("/sign-in/password", form, "Cookie", Someone.cookie(answer));
    assertThat(visitor.get(STAFF, "Cookie", Someone.cookie(answer)).statusCode()).isEqualTo(303);
    assertThat(visitor.get(STAFF, "Cookie", Someone.cookie(again)).statusCode()).isEqualTo(200);
  }

  @Test
  void tellsNobodyWhetherAnAddressIsKnown() {
    var known = someone.with();
    var passwordless = someone.without();
    var gone = someone.with();
    directory.deactivate(gone.id(), known.id(), "Left");
    var expected = neutral(someone.signIn(known.email(), "not the right one", here), known.email());
    for (var email : List.of(passwordless.email(), gone.email(), stranger())) {
      var answer = someone.signIn(email, Someone.PASSWORD, Someone.address());
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(neutral(answer, email)).isEqualTo(expected);
    }
  }

  /** One that skipped the hash would be quicker by far more than chance. */
  @Test
  void takesAsLongForAnAddressThatNobodyHas() {
    var known = someone.with();
    var passwordless = someone.without();
    List<Long> forKnown = new ArrayList<>();
    List<Long> forPasswordless = new ArrayList<>();
    List<Long> forStranger = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      forKnown.add(nanos(known.email()));
      forPasswordless.add(nanos(passwordless.email()));
      forStranger.add(nanos(stranger()));
    }
    assertThat((double) median(forStranger) / median(forKnown)).isBetween(0.5, 2.0);
    assertThat((double) median(forPasswordless) / median(forKnown)).isBetween(0.5, 2.0);
  }

  @Test
  void slowsDownWhoGuessesAndTellsNothingByIt() {
    var known = someone.with().email();
    for (var email : List.of(known, stranger())) {
      var from = Someone.address();
      for (int i = 0; i < 5; i++) {
        assertThat(someone.signIn(email, "wrong " + i, from).statusCode()).isEqualTo(422);
      }
      var answer = someone.signIn(email, Someone.PASSWORD, from);
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
          .isBetween(1, 2);
      assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("too often");
    }
  }

  @Test
  void letsTheOwnerInFromElsewhereAndWithALinkMeanwhile() {
    var person = someone.with();
    var guesser = Someone.address();
    for (int i = 0; i < 12; i++) {
      someone.signIn(person.email(), "wrong " + i, guesser);
    }
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, here).statusCode()).isEqualTo(303);
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, guesser).statusCode())
        .isEqualTo(429);
    var link = visitor.link();
    var opened = visitor.post("/sign-in/" + link.text(), "", "X-Forwarded-For", guesser);
    assertThat(opened.statusCode()).isEqualTo(303);
  }

  @Test
  void letsTheOwnerInAfterTheWait() {
    var person = someone.with();
    for (int i = 0; i < 5; i++) {
      someone.signIn(person.email(), "wrong " + i, here);
    }
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, here).statusCode()).isEqualTo(429);
    clock.advance(Duration.ofSeconds(2));
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, here).statusCode()).isEqualTo(303);
    assertThat(someone.signIn(person.email(), "wrong once more", here).statusCode()).isEqualTo(422);
  }

  @Test
  void countsWhatManyTryAtOnce() throws Exception {
    var person = someone.with();
    List<Thread> all = new ArrayList<>();
    List<Integer> answers = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 20; i++) {
      all.add(
          Thread.startVirtualThread(
              () -> answers.add(someone.signIn(person.email(), "wrong", here).statusCode())));
    }
    for (var thread : all) {
      thread.join();
    }
    // A busy machine may have no time for all of them.
    assertThat(answers).hasSize(20).isSubsetOf(422, 429, 503).contains(422, 429);
    assertThat(answers).filteredOn(status -> status == 422).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void doesNotBelieveAForwardedAddressBeforeTheProxysOwn() {
    var person = someone.with();
    for (int i = 0; i < 5; i++) {
      someone.signIn(person.email(), "wrong", Someone.address() + ", " + here);
    }
    var answer = someone.signIn(person.email(), "wrong", Someone.address() + ", " + here);
    assertThat(answer.statusCode()).isEqualTo(429);
  }

  @Test
  void takesNoChangeFromAnotherSite() {
    var person = someone.with();
    var form = "email=" + person.email() + "&password=" + Someone.encoded(Someone.PASSWORD);
    for (var origin : List.of("https://evil.example", "null")) {
      var answer = visitor.send("POST", "/sign-in/password", form, "Origin", origin);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void copesWithWhatNoBrowserSends() {
    for (var form :
        List.of("", "email=", "password=x", "email=%00&password=%00", "email=a@b&x=y")) {
      assertThat(visitor.post("/sign-in/password", form, "X-Forwarded-For", here).statusCode())
          .isIn(422, 429);
    }
    var huge = "email=a%40example.org&password=" + "x".repeat(100_000);
    assertThat(
            visitor
                .post("/sign-in/password", huge, "X-Forwarded-For", Someone.address())
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void offersTheFieldsToPasswordManagers() {
    var page = Jsoup.parse(visitor.get("/sign-in?next=%2Faccounts").body());
    assertThat(page.select("#email").attr("autocomplete")).isEqualTo("username");
    assertThat(page.select("#password").attr("autocomplete")).isEqualTo("current-password");
    assertThat(page.select("form input[name=next]").eachAttr("value")).containsOnly("/accounts");
  }

  private long nanos(String email) {
    var from = Someone.address();
    long before = System.nanoTime();
    assertThat(someone.signIn(email, "not the right one", from).statusCode()).isIn(422, 429);
    return System.nanoTime() - before;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static String stranger() {
    return UUID.randomUUID() + "@example.org";
  }

  /** The page without the address that was typed into it. */
  private static String neutral(HttpResponse<String> answer, String email) {
    return answer.statusCode() + answer.body().replace(email, "X");
  }
}
