package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.test.probe", value = "true")
class BehindProxyTest {
  private static final String[] TLS = {
    "X-Forwarded-Proto", "https", "X-Forwarded-Host", "outturn.example"
  };
  @Inject Visitor visitor;

  @Test
  void asksForTlsFromThenOnWhenTheProxySpokeIt() {
    assertThat(visitor.get("/sign-in", TLS).headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=31536000; includeSubDomains");
    assertThat(visitor.get("/sign-in").headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void bindsTheCookieToTheHost() {
    var answer = signOut("https://outturn.example");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-outturn=")
        .containsIgnoringCase("; Secure")
        .containsIgnoringCase("; HttpOnly")
        .contains("; Path=/;")
        .doesNotContain("Domain");
  }

  @Test
  void comparesTheOriginWithTheProxysHost() {
    assertThat(signOut("https://evil.example").statusCode()).isEqualTo(403);
    assertThat(signOut("http://outturn.example").statusCode()).isEqualTo(403);
  }

  @Test
  void takesTheSessionUnderTheNameForTls() {
    var session = visitor.cookie().replace("outturn-session", "__Host-outturn");
    var headers = new String[] {TLS[0], TLS[1], TLS[2], TLS[3], "Cookie", session};
    assertThat(visitor.get("/probe/staff", headers).statusCode()).isEqualTo(200);
    headers[5] = visitor.cookie();
    assertThat(visitor.get("/probe/staff", headers).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> signOut(String origin) {
    return visitor.send("POST", "/sign-out", "", TLS[0], TLS[1], TLS[2], TLS[3], "Origin", origin);
  }
}
