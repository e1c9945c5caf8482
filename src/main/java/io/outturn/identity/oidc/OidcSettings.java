package io.outturn.identity.oidc;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which identity provider people may sign in with: {@code OUTTURN_OIDC_ISSUER}, {@code
 * OUTTURN_OIDC_CLIENT_ID} and {@code OUTTURN_OIDC_CLIENT_SECRET}. Without the first there is none.
 */
@Singleton
@Requires(property = OidcSettings.ISSUER)
final class OidcSettings {
  static final String ISSUER = "outturn.oidc.issuer";
  private final String issuer;
  private final String clientId;
  private final String clientSecret;

  OidcSettings(
      @Property(name = ISSUER) String issuer,
      @Property(name = "outturn.oidc.client-id") @Nullable String clientId,
      @Property(name = "outturn.oidc.client-secret") @Nullable String clientSecret) {
    if (!safe(URI.create(issuer))) {
      throw new IllegalArgumentException(
          "OUTTURN_OIDC_ISSUER is an https address, for example https://login.example.org");
    }
    this.issuer = issuer;
    this.clientId = given("OUTTURN_OIDC_CLIENT_ID", clientId);
    this.clientSecret = given("OUTTURN_OIDC_CLIENT_SECRET", clientSecret);
  }

  /** Plain HTTP is for a provider on one's own machine. */
  private static boolean safe(URI address) {
    return "https".equals(address.getScheme())
        || ("http".equals(address.getScheme()) && "localhost".equals(address.getHost()));
  }

  private static String given(String setting, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(setting + " is needed as well as OUTTURN_OIDC_ISSUER");
    }
    return value;
  }

  String issuer() {
    return issuer;
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }
}
