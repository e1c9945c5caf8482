package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.clock", value = "settable")
@Property(name = "outturn.behind-proxy", value = "true")
class NewPasswordTest {
  private static final String NEW = "six dry otters sleep";
  private static final String FORM = "password=six+dry+otters+sleep&again=six+dry+otters+sleep";
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Passwords passwords;
  @Inject SignIns signIns;
  @Inject Sessions sessions;
  @Inject Directory directory;
  @Inject SettableClock clock;

  @Test
  void choosesAPasswordSignsInAndEndsEverythingElse() {
    var person = someone.with();
    var old = someone.signIn(person.email(), Someone.PASSWORD, Someone.address());
    var other = path(person);
    var answer = visitor.post(path(person), FORM);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(visitor.get("/me", "Cookie", Someone.cookie(answer)).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/me", "Cookie", Someone.cookie(old)).statusCode()).isEqualTo(303);
    assertThat(visitor.post(other, FORM).statusCode()).isEqualTo(410);
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, Someone.address()).statusCode())
        .isEqualTo(422);
    assertThat(someone.signIn(person.email(), NEW, Someone.address()).statusCode()).isEqualTo(303);
    assertThat(directory.history(person.id()).getFirst().what()).isEqualTo("Password set");
  }

  @Test
  void usesNothingUpByOpeningOrByAMistake() {
    var path = path(someone.without());
    assertThat(visitor.get(path).statusCode()).isEqualTo(200);
    for (var form : List.of("", "password=short&again=short", FORM + "x", "password=x&again=")) {
      var answer = visitor.post(path, form);
      assertThat(answer.statusCode()).as(form).isEqualTo(422);
      assertThat(answer.body()).doesNotContain("value=\"short\"");
      var page = Jsoup.parse(answer.body());
      assertThat(page.title()).startsWith("Error: ");
      assertThat(page.select("#password").attr("aria-describedby")).contains("password-error");
    }
    assertThat(visitor.post(path, FORM).statusCode()).isEqualTo(303);
    assertThat(visitor.get(path).statusCode()).isEqualTo(410);
  }

  @Test
  void refusesAnExpiredLink() {
    var path = path(someone.without());
    clock.advance(Passwords.RESET_LIFE.plusSeconds(1));
    assertThat(visitor.get(path).statusCode()).isEqualTo(410);
    assertThat(visitor.post(path, FORM).statusCode()).isEqualTo(410);
  }

  @Test
  void givesAnInvitationAWeek() {
    var link = passwords.link(someone.without().id(), Passwords.INVITATION_LIFE);
    clock.advance(Duration.ofDays(6));
    assertThat(passwords.owner(link)).isPresent();
    clock.advance(Duration.ofDays(1).plusSeconds(1));
    assertThat(passwords.owner(link)).isEmpty();
  }

  @Test
  void letsExactlyOneOfManyChoose() throws Exception {
    var path = path(someone.without());
    Callable<Integer> choose = () -> visitor.post(path, FORM).statusCode();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = threads.invokeAll(Stream.generate(() -> choose).limit(8).toList());
      assertThat(all.stream().map(done -> done.resultNow()).filter(status -> status == 303))
          .hasSize(1);
    }
  }

  @Test
  void keepsLinksOfOneKindFromOpeningTheOther() {
    var person = someone.without();
    var signIn = signIns.link(person.id()).text();
    var choose = passwords.link(person.id(), Passwords.RESET_LIFE).text();
    var session = sessions.begin(person.id()).text();
    for (var wrong : List.of(choose, session)) {
      assertThat(visitor.post("/sign-in/" + wrong, "").statusCode()).isEqualTo(410);
    }
    for (var wrong : List.of(signIn, session)) {
      var answer = visitor.post("/sign-in/new-password/" + wrong, FORM);
      assertThat(answer.statusCode()).isEqualTo(410);
    }
    assertThat(visitor.get("/me", "Cookie", "outturn-session=" + signIn).statusCode())
        .isEqualTo(303);
  }

  @Test
  void opensNothingForSomebodyWhoWasDeactivated() {
    var person = someone.with();
    var path = path(person);
    var signIn = "/sign-in/" + signIns.link(person.id()).text();
    var cookie = "outturn-session=" + sessions.begin(person.id()).text();
    assertThat(visitor.get("/me", "Cookie", cookie).statusCode()).isEqualTo(200);
    directory.deactivate(person.id(), person.id(), "Left");
    assertThat(visitor.get("/me", "Cookie", cookie).statusCode()).isEqualTo(303);
    assertThat(visitor.post(path, FORM).statusCode()).isEqualTo(410);
    assertThat(visitor.post(signIn, "").statusCode()).isEqualTo(410);
    directory.reactivate(person.id(), person.id(), "Came back");
    assertThat(visitor.get("/me", "Cookie", cookie).statusCode()).isEqualTo(303);
    assertThat(visitor.post(path, FORM).statusCode()).isEqualTo(410);
    assertThat(someone.signIn(person.email(), Someone.PASSWORD, Someone.address()).statusCode())
        .isEqualTo(303);
  }

  private String path(Person person) {
    return "/sign-in/new-password/" + passwords.link(person.id(), Passwords.RESET_LIFE).text();
  }
}
