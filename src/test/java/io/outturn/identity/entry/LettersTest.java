package io.outturn.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.outturn.identity.Directory;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import io.outturn.identity.mail.Mailbox;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.public-address", value = "https://outturn.example")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest implements TestPropertyProvider {
  private final Mailbox mailbox = new Mailbox();
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Directory directory;

  @Override
  public Map<String, String> getProperties() {
    return mailbox.settings();
  }

  @AfterAll
  void stop() {
    mailbox.close();
  }

  @Test
  void sendsALinkThatSignsInOnce() {
    var person = someone.without();
    assertThat(ask(person.email(), "sign-in").statusCode()).isEqualTo(303);
    var letter = mailbox.to(person.email(), 1).getFirst();
    var path = Mailbox.path(letter);
    var arrived = visitor.post(path, "");
    assertThat(arrived.statusCode()).isEqualTo(303);
    assertThat(visitor.get("/me", "Cookie", Someone.cookie(arrived)).body())
        .contains(person.email());
    assertThat(visitor.post(path, "").statusCode()).isEqualTo(410);
    assertThat(
            visitor
                .get("/audit?kind=PERSON&id=" + person.id().value(), "Cookie", visitor.cookie())
                .body())
        .contains("made a sign-in link");
  }

  @Test
  void sendsALinkThatChoosesAPassword() throws Exception {
    var person = someone.with();
    ask(person.email(), "new-password");
    var letter = mailbox.to(person.email(), 1).getFirst();
    assertThat(letter.getSubject()).isEqualTo("Choose a new password for Outturn");
    assertThat(letter.getFrom()[0].toString()).isEqualTo("outturn@example.org");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getContent().toString()).contains("https://outturn.example/sign-in/");
    var path = Mailbox.path(letter);
    assertThat(Jsoup.parse(visitor.get(path).body()).select("#username").val())
        .isEqualTo(person.email());
    var form = "password=six+dry+otters+sleep&again=six+dry+otters+sleep";
    assertThat(visitor.post(path, form).statusCode()).isEqualTo(303);
    assertThat(someone.signIn(person.email(), "six dry otters sleep", Someone.address()))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(303);
  }

  /** A letter to somebody known, sent later, shows that none is still to come. */
  @Test
  void answersAlikeAndWritesToNobodyWhoIsNotHere() {
    var known = someone.with();
    var gone = someone.with();
    directory.deactivate(gone.id(), known.id(), "Left");
    var stranger = UUID.randomUUID() + "@example.org";
    Set<String> answers = new HashSet<>();
    for (var email : new String[] {stranger, gone.email(), known.email()}) {
      for (var to : new String[] {"sign-in", "new-password"}) {
        var answer = ask(email, to);
        answers.add(
            answer.statusCode()
                + answer.headers().firstValue("Location").orElse("")
                + answer.body());
      }
    }
    assertThat(answers).hasSize(1);
    assertThat(mailbox.to(known.email(), 2)).hasSize(2);
    assertThat(mailbox.to(stranger, 0)).isEmpty();
    assertThat(mailbox.to(gone.email(), 0)).isEmpty();
    assertThat(visitor.get("/sign-in/letter/sent").body()).contains("If somebody here");
  }

  @Test
  void asksForAPauseBetweenLettersWhoeverTheyAreTo() {
    for (var email : new String[] {someone.with().email(), UUID.randomUUID() + "@example.org"}) {
      for (int i = 0; i < 3; i++) {
        assertThat(ask(email, "sign-in").statusCode()).isEqualTo(303);
      }
      var refused = ask(email, "sign-in");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(Jsoup.parse(refused.body()).select("#email").val()).isEqualTo(email);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "grace", "a@b.c\r\nBcc: all@example.org", "a@b.c, d@e.f", "<a@b.c>"})
  void refusesWhatIsNoAddress(String typed) {
    var refused = ask(typed, "sign-in");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#email-error").text())
        .contains("like name@example.org");
  }

  @Test
  void sendsNothingThatAnotherSiteAskedFor() {
    var email = someone.with().email();
    var form = "email=" + email + "&to=sign-in";
    var answer = visitor.send("POST", "/sign-in/letter", form, "Origin", "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    ask(email, "new-password");
    assertThat(mailbox.to(email, 1)).hasSize(1);
  }

  @Test
  void isOfferedToWhoeverBringsAUsedLink() {
    var page = Jsoup.parse(visitor.get("/sign-in/new-password/nothing-like-it").body());
    assertThat(page.select("h1").text()).isEqualTo("Have a link sent to you");
    assertThat(page.select("[role=alert]").text()).contains("cannot be used");
    assertThat(page.select("button").eachAttr("value")).containsExactly("sign-in", "new-password");
  }

  private HttpResponse<String> ask(String email, String to) {
    var form = "email=" + Someone.encoded(email) + "&to=" + to;
    return visitor.post("/sign-in/letter", form, "X-Forwarded-For", Someone.address());
  }
}
