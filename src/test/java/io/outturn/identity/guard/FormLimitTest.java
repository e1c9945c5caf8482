package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.form-posts-per-minute", value = "3")
class FormLimitTest {
  @Inject Visitor visitor;

  @Test
  void boundsWhatOneAddressSendsAndNobodyElse() {
    for (int i = 0; i < 3; i++) {
      assertThat(post("192.0.2.1", "en")).isEqualTo(400);
    }
    assertThat(post("192.0.2.1", "en")).isEqualTo(429);
    assertThat(post("192.0.2.2", "en")).isEqualTo(400);
    assertThat(visitor.get("/s/none", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(404);
  }

  @Test
  void cannotBeEscapedByNamingAnotherAddressInFront() {
    for (int i = 0; i < 3; i++) {
      post("10.0.0." + i + ", 192.0.2.3", "en");
    }
    assertThat(post("10.0.0.9, 192.0.2.3", "en")).isEqualTo(429);
  }

  @Test
  void saysInTheRespondentsWordsThatNothingIsLost() {
    for (int i = 0; i < 3; i++) {
      post("192.0.2.4", "de");
    }
    var refused =
        visitor.post("/s/none/r/x/1", "", "X-Forwarded-For", "192.0.2.4", "Accept-Language", "de");
    assertThat(refused.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
        .isBetween(1, 60);
    var page = Jsoup.parse(refused.body());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("main").text()).contains("dort stehen Ihre Antworten noch");
  }

  private int post(String from, String language) {
    return visitor
        .post("/s/none/r/x/1", "", "X-Forwarded-For", from, "Accept-Language", language)
        .statusCode();
  }
}
