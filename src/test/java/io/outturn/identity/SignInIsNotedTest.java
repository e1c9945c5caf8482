package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who comes and goes stands in the log, under their own name and without the link. */
@Tag("database")
@MicronautTest(transactional = false)
class SignInIsNotedTest {
  @Inject Visitor visitor;
  @Inject SignIns signIns;
  @Inject People people;

  @Test
  void notesWhoSignsInWithALinkOrItsPastedSecretAndWhoSignsOut() {
    var email = UUID.randomUUID() + "@example.org";
    var person = people.add(email, "Grace", Role.VIEWER);
    var link = signIns.link(person.id());
    var first = visitor.post("/sign-in/" + link.text(), "");
    visitor.post("/sign-in", "link=" + signIns.link(person.id()).text());
    visitor.post("/sign-out", "", "Cookie", cookie(first));
    var log = visitor.get("/audit?who=" + email, "Cookie", visitor.cookie());
    assertThat(Jsoup.parse(log.body()).select("tbody td:nth-child(4)").eachText())
        .containsExactly(
            "signed out person " + person.id().value(),
            "signed in person " + person.id().value(),
            "signed in person " + person.id().value());
    assertThat(log.body()).doesNotContain(link.text());
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }
}
