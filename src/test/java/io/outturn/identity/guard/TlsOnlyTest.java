package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.public-address", value = "https://outturn.example/")
@Property(name = "outturn.test.probe", value = "true")
@Property(name = "outturn.admin.token", value = "0123456789abcdef0123456789abcdef")
class TlsOnlyTest {
  private static final String TOKEN = "Bearer 0123456789abcdef0123456789abcdef";
  private static final String PROTO = "X-Forwarded-Proto";
  @Inject Visitor visitor;

  @Test
  void leadsPagesOn() {
    for (var path : new String[] {"/sign-in?next=%2Faccounts", "/s/probe", "/static/public.txt"}) {
      var answer = visitor.get(path, PROTO, "http", "X-Forwarded-Host", "evil.example");
      assertThat(answer.statusCode()).as(path).isEqualTo(308);
      assertThat(answer.headers().firstValue("Location"))
          .contains("https://outturn.example" + path);
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void refusesPrograms() {
    var answer = visitor.get("/api/probe", PROTO, "http", "Authorization", TOKEN);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.body()).contains("\"detail\":\"Use https.\"");
  }

  @Test
  void takesNothingThatWasSentInTheClear() {
    assertThat(visitor.send("POST", "/s/probe", "a=b", PROTO, "http").statusCode()).isEqualTo(403);
    assertThat(visitor.post("/sign-out", "", PROTO, "http").statusCode()).isEqualTo(403);
  }

  @Test
  void answersOverTlsAndFromInside() {
    assertThat(visitor.get("/sign-in", PROTO, "https").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/api/probe", PROTO, "https", "Authorization", TOKEN).statusCode())
        .isEqualTo(200);
    assertThat(visitor.get("/health").statusCode()).isEqualTo(200);
  }
}
