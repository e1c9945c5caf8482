package io.outturn.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnStepTest {
  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void isNoneOfAnotherSite(String site) {
    assertThat(OwnStep.is(HttpRequest.GET("/oidc").header("Sec-Fetch-Site", site))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void isOneFromAPageOfOursOrATypedAddress(String site) {
    assertThat(OwnStep.is(HttpRequest.GET("/oidc").header("Sec-Fetch-Site", site))).isTrue();
  }

  @Test
  void isBelievedOfABrowserThatDoesNotTell() {
    assertThat(OwnStep.is(HttpRequest.GET("/oidc"))).isTrue();
  }
}
