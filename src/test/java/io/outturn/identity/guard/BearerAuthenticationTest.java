package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.outturn.identity.AdministratorSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerAuthenticationTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void opensNothingWithoutAToken(@Nullable String token) {
    assertThat(opens(token, "Bearer ")).isFalse();
    assertThat(opens(token, "Bearer null")).isFalse();
  }

  @Test
  void takesTheSchemeInAnyCase() {
    assertThat(opens("correct", "bearer correct")).isTrue();
    assertThat(opens("correct", "Bearer correct")).isTrue();
    assertThat(opens("correct", "Basic correct")).isFalse();
  }

  private static boolean opens(@Nullable String token, String header) {
    var bearer =
        new BearerAuthentication(new AdministratorSettings("admin@localhost", null, token));
    var request = HttpRequest.GET("/api/v1/surveys").header("Authorization", header);
    return bearer.opens(request);
  }
}
