package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.otp.OtpKey;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.clock", value = "settable")
@Property(name = "outturn.behind-proxy", value = "true")
class SecondFactorTest {
  private static final String HERE = "/me/second-factor";
  private final OtpKey key = OtpKey.fresh();
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Passwords passwords;
  @Inject SignIns signIns;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject Directory directory;
  @Inject SettableClock clock;
  private Person person = Someone.NOBODY;
  private String cookie = "";
  private List<String> recovery = List.of();

  @BeforeEach
  void begin() {
    person = someone.with();
    cookie = "outturn-session=" + sessions.begin(person.id()).text();
    recovery =
        Jsoup.parse(post(HERE, "key=" + key.text() + "&code=" + code()).body())
            .select("main li code")
            .eachText();
    clock.advance(Duration.ofSeconds(30));
  }

  @Test
  void showsTheKeyAndKeepsItWhenTheFirstCodeIsWrong() {
    var other = "outturn-session=" + sessions.begin(someone.with().id()).text();
    var page = Jsoup.parse(visitor.get(HERE, "Cookie", other).body());
    assertThat(page.select("svg[role=img] path").attr("d")).isNotEmpty();
    var offered = page.select("input[name=key]").val();
    assertThat(page.select("main code").text().replace(" ", "")).isEqualTo(offered);
    var again = visitor.post(HERE, "key=" + offered + "&code=000", "Cookie", other);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(again.body()).select("input[name=key]").val()).isEqualTo(offered);
    assertThat(Jsoup.parse(again.body()).title()).startsWith("Error: ");
  }

  @Test
  void isAskedForHoweverSomebodySignsIn() {
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    var form = "password=six+dry+otters+sleep&again=six+dry+otters+sleep";
    var chosen = passwords.link(person.id(), Passwords.RESET_LIFE).text();
    for (var answer :
        List.of(
            someone.signIn(person.email(), Someone.PASSWORD, Someone.address()),
            visitor.post("/sign-in/" + signIns.link(person.id()).text(), "next=%2Fme"),
            visitor.post("/sign-in/new-password/" + chosen, form))) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(sessionsOpen()).isLessThanOrEqualTo(1);
      var arrived = bring(answer, code());
      assertThat(arrived.statusCode()).isEqualTo(303);
      assertThat(visitor.get("/me", "Cookie", Someone.cookie(arrived)).statusCode()).isEqualTo(200);
      sessions.endAll(person.id());
      clock.advance(Duration.ofSeconds(30));
    }
  }

  @Test
  void takesACodeOnceAndNoOlderOne() {
    var first = half();
    var second = half();
    var used = code();
    assertThat(bring(first, used).statusCode()).isEqualTo(303);
    assertThat(bring(second, used).statusCode()).isEqualTo(422);
    clock.advance(Duration.ofSeconds(30));
    assertThat(bring(second, used).statusCode()).isEqualTo(422);
    assertThat(bring(second, code()).statusCode()).isEqualTo(303);
    assertThat(bring(second, code()).statusCode()).isEqualTo(422);
  }

  @Test
  void takesARecoveryCodeOnce() {
    var code = recovery.getFirst().toLowerCase(java.util.Locale.ROOT);
    assertThat(bring(half(), code).statusCode()).isEqualTo(303);
    assertThat(bring(half(), code).statusCode()).isEqualTo(422);
    assertThat(bring(half(), recovery.getLast().replace("-", "")).statusCode()).isEqualTo(303);
  }

  @Test
  void slowsDownWhoGuesses() {
    var half = half();
    for (int i = 0; i < 5; i++) {
      assertThat(bring(half, "00000" + i).statusCode()).isEqualTo(422);
    }
    assertThat(bring(half, code()).statusCode()).isEqualTo(429);
    clock.advance(Duration.ofSeconds(31));
    assertThat(bring(half, code()).statusCode()).isEqualTo(303);
  }

  @Test
  void isNoSessionAndLastsTenMinutes() {
    var half = half();
    var step = Jsoup.parse(half.body()).select("input[name=step]").val();
    assertThat(visitor.get("/me", "Cookie", "outturn-session=" + step).statusCode()).isEqualTo(303);
    assertThat(visitor.post("/sign-in/" + step, "").statusCode()).isEqualTo(410);
    clock.advance(Duration.ofMinutes(10).plusSeconds(1));
    var late = bring(half, code());
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("That took too long");
    assertThat(visitor.post("/sign-in/code", "").statusCode()).isEqualTo(422);
  }

  @Test
  void endsOnlyWithACode() {
    assertThat(post(HERE + "/end", "code=000000").statusCode()).isEqualTo(422);
    assertThat(post(HERE, "key=" + OtpKey.fresh().text() + "&code=1").statusCode()).isEqualTo(422);
    assertThat(factors.isOn(person.id())).isTrue();
    assertThat(post(HERE + "/end", "code=" + code()).statusCode()).isEqualTo(303);
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, Someone.address()).statusCode())
        .isEqualTo(303);
  }

  @Test
  void isEndedByAnAdministratorWithAReason() {
    var home = "/people/" + person.id().value();
    var administrator = visitor.cookie();
    var path = home + "/second-factor/end";
    assertThat(visitor.post(path, "", "Cookie", administrator).statusCode()).isEqualTo(422);
    assertThat(visitor.post(path, "why=Lost+it", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(visitor.post(path, "why=Lost+it", "Cookie", administrator).statusCode())
        .isEqualTo(303);
    assertThat(factors.isOn(person.id())).isFalse();
    assertThat(directory.history(person.id()).getFirst().reason()).isEqualTo("Lost it");
  }

  @Test
  void isChangedOnlyBySomebodyWhoSignedInAMomentAgo() {
    var other = "outturn-session=" + sessions.begin(someone.with().id()).text();
    clock.advance(Duration.ofMinutes(11));
    var form = "key=" + key.text() + "&code=" + code();
    for (var answer :
        List.of(
            visitor.get(HERE, "Cookie", other),
            visitor.post(HERE, form, "Cookie", other),
            post(HERE + "/end", "code=" + code()))) {
      assertThat(answer.headers().firstValue("Location"))
          .contains("/sign-in?next=%2Fme&again=true");
    }
    assertThat(factors.isOn(person.id())).isTrue();
    assertThat(visitor.get("/sign-in?next=%2Fme&again=true").body()).contains("once more");
  }

  private int sessionsOpen() {
    return sessions.of(person.id()).size();
  }

  private HttpResponse<String> half() {
    return someone.signIn(person.email(), Someone.PASSWORD, Someone.address());
  }

  private HttpResponse<String> bring(HttpResponse<String> half, String code) {
    var step = Jsoup.parse(half.body()).select("input[name=step]").val();
    return visitor.post("/sign-in/code", "step=" + step + "&code=" + Someone.encoded(code));
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private String code() {
    try {
      var secret = new SecretKeySpec(Base32.decode(key.text()), "RAW");
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(secret, clock.instant());
    } catch (InvalidKeyException never) {
      throw new AssertionError(never);
    }
  }
}
