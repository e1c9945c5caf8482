package io.outturn.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A provider whose description says that it is another one. */
@Tag("database")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownProviderTest implements TestPropertyProvider {
  private final HostileProvider provider = HostileProvider.start();
  @Inject Visitor visitor;

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "outturn.oidc.issuer", provider.issuer(),
        "outturn.oidc.client-id", "outturn",
        "outturn.oidc.client-secret", "a secret of the test");
  }

  @AfterAll
  void stop() {
    provider.close();
  }

  @Test
  void isNotBelieved() {
    provider.callsItself("https://login.example.org");
    var refused = visitor.get("/oidc");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Location")).isEmpty();
    provider.callsItself(provider.issuer());
    assertThat(visitor.get("/oidc").headers().firstValue("Location").orElseThrow())
        .startsWith(provider.issuer() + "/authorize");
  }
}
