package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets open something from one place only, never from an address that logs and caches keep. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.probe", value = "true")
@Property(name = "outturn.admin.token", value = "0123456789abcdef0123456789abcdef")
class SecretPlacesTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  @Inject Visitor visitor;

  @ParameterizedTest
  @ValueSource(strings = {"outturn-session", "__Host-outturn", "session", "JSESSIONID", "sid"})
  void opensNothingToASessionInTheAddress(String name) {
    var secret = visitor.cookie().substring("outturn-session=".length());
    assertThat(visitor.get("/probe/staff?" + name + "=" + secret).statusCode()).isEqualTo(303);
    assertThat(visitor.get("/probe/staff;" + name + "=" + secret).statusCode()).isNotEqualTo(200);
    assertThat(visitor.get("/probe/staff", "X-Session", secret).statusCode()).isEqualTo(303);
    assertThat(visitor.get("/probe/staff", "Authorization", "Bearer " + secret).statusCode())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "token", "bearer", "api_key", "Authorization"})
  void opensNothingToATokenInTheAddress(String name) {
    assertThat(visitor.get("/api/probe?" + name + "=" + TOKEN).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/api/probe", "X-Api-Key", TOKEN).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/api/probe", "Cookie", name + "=" + TOKEN).statusCode()).isEqualTo(401);
  }

  @Test
  void carriesTheSessionAs256RandomBits() {
    var first = secret(visitor.cookie());
    var second = secret(visitor.cookie());
    assertThat(first).hasSize(32).isNotEqualTo(second);
  }

  /** Each bit is as often set as not; one that never changes would be seen at once. */
  @Test
  void drawsEveryBitOfASession() {
    var set = new int[256];
    int drawn = 200;
    for (int i = 0; i < drawn; i++) {
      var bytes = secret(visitor.cookie());
      for (int bit = 0; bit < set.length; bit++) {
        set[bit] += bytes[bit / 8] >> bit % 8 & 1;
      }
    }
    assertThat(java.util.Arrays.stream(set).boxed())
        .allMatch(n -> n > drawn / 5 && n < drawn * 4 / 5);
  }

  @Test
  void leavesNothingBehindWhenSomebodySignsOut() {
    var cookie = visitor.cookie();
    var left = visitor.post("/sign-out", "", "Cookie", cookie);
    assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
    assertThat(left.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("outturn-session=;")
        .contains("Max-Age=0");
    assertThat(visitor.get("/probe/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void leadsNoProgramOnToAnotherAddress() {
    for (var path : new String[] {"/api/probe", "/api/nowhere", "/api", "/health"}) {
      var answer = visitor.get(path, "Authorization", "Bearer wrong");
      assertThat(answer.statusCode() / 100).as(path).isNotEqualTo(3);
    }
  }

  private static byte[] secret(String cookie) {
    return Base64.getUrlDecoder().decode(cookie.substring(cookie.indexOf('=') + 1));
  }
}
