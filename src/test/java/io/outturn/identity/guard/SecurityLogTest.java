package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Role;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log tells of attacks, and that it tells nothing of those who are attacked. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.probe", value = "true")
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.admin.token", value = "0123456789abcdef0123456789abcdef")
class SecurityLogTest {
  @Inject Visitor visitor;
  @Inject Someone someone;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger everything = (Logger) LoggerFactory.getLogger("io.outturn");

  @BeforeEach
  void listen() {
    log.start();
    everything.addAppender(log);
  }

  @AfterEach
  void stop() {
    everything.detachAppender(log);
  }

  @Test
  void tellsOfPasswordsThatWereRightAndWrong() {
    var person = someone.with();
    someone.signIn(person.email(), "not the right one", Someone.address());
    assertThat(told()).containsExactly("Refused a password");
    someone.signIn(person.email(), Someone.PASSWORD, Someone.address());
    assertThat(told()).last().asString().contains("signed in with a password");
    tellsNothingOf(person.email(), Someone.PASSWORD, "not the right one");
  }

  @Test
  void tellsOfWhoGuessesFasterThanAllowed() {
    var email = someone.with().email();
    var from = Someone.address();
    for (int i = 0; i < 6; i++) {
      someone.signIn(email, "wrong " + i, from);
    }
    assertThat(told()).last().asString().contains("too soon after wrong ones");
    tellsNothingOf(email);
  }

  @Test
  void tellsOfLinksThatWereRightAndWrong() {
    var wrong = "A".repeat(43);
    visitor.post("/sign-in/" + wrong, "");
    assertThat(told()).last().asString().startsWith("Refused a one-time link");
    var link = visitor.link().text();
    visitor.post("/sign-in/" + link, "");
    assertThat(told()).last().asString().contains("signed in with a one-time link");
    tellsNothingOf(wrong, link);
  }

  @Test
  void tellsOfAMissingRightByTheRouteAndNotByTheAddress() {
    visitor.get("/people/0198-secret?x=swordfish", "Cookie", visitor.cookie(Role.VIEWER));
    assertThat(told())
        .last()
        .asString()
        .startsWith("Refused a GET of /people/{")
        .endsWith("the right is missing");
    tellsNothingOf("swordfish", "viewer@example.org");
  }

  @Test
  void tellsOfATokenThatOpensNothing() {
    visitor.get("/api/probe", "Authorization", "Bearer swordfish");
    assertThat(told()).last().asString().isEqualTo("Refused a bearer token");
    tellsNothingOf("swordfish");
  }

  @Test
  void tellsOfAChangeThatAnotherSiteMayHaveCaused() {
    visitor.send("POST", "/sign-out", "", "Origin", "https://evil.example");
    assertThat(told()).containsExactly("Refused a POST that another site may have caused");
  }

  @Test
  void tellsEverythingOfAFailureUnderTheReferenceThatThePageShows() {
    var page = org.jsoup.Jsoup.parse(visitor.get("/probe/failure").body());
    var failure = log.list.getLast();
    assertThat(failure.getFormattedMessage()).contains(page.select("code").text());
    assertThat(failure.getThrowableProxy().getMessage()).contains("swordfish");
    assertThat(failure.getThrowableProxy().getStackTraceElementProxyArray()).isNotEmpty();
  }

  private List<String> told() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private void tellsNothingOf(String... secrets) {
    assertThat(told()).allSatisfy(line -> assertThat(line).doesNotContain(secrets));
  }
}
