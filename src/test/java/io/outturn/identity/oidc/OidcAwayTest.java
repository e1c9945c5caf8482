package io.outturn.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider that is away, or not set up well. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.oidc.issuer", value = "http://localhost:1/nobody")
@Property(name = "outturn.oidc.client-id", value = "outturn")
@Property(name = "outturn.oidc.client-secret", value = "a secret of the test")
class OidcAwayTest {
  @Inject Visitor visitor;

  @Test
  void offersAnotherWay() {
    var answer = visitor.get("/oidc");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("cannot be reached", "href=\"/sign-in\"");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "http://login.example.org, id, secret, OUTTURN_OIDC_ISSUER",
        "ftp://login.example.org, id, secret, OUTTURN_OIDC_ISSUER",
        "https://login.example.org, none, secret, OUTTURN_OIDC_CLIENT_ID",
        "https://login.example.org, id, none, OUTTURN_OIDC_CLIENT_SECRET"
      })
  void namesTheSettingThatIsWrong(String issuer, String id, String secret, String wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OidcSettings(issuer, id, secret))
        .withMessageContaining(wrong);
  }
}
