package io.outturn.identity.oidc;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the provider says of itself, read when it is first needed and again every hour. */
@Singleton
@Requires(bean = OidcSettings.class)
final class Provider {
  static final int PATIENCE_MILLIS = 5_000;
  private static final Duration FRESH = Duration.ofHours(1);
  private final OidcSettings settings;
  private final Clock clock;
  private @Nullable Read read;

  Provider(OidcSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private record Read(OIDCProviderMetadata metadata, Instant at) {}

  /** Where it takes people and gives out tokens. */
  synchronized OIDCProviderMetadata metadata() throws RefusedSignIn {
    var now = clock.instant();
    if (read == null || read.at().plus(FRESH).isBefore(now)) {
      read = new Read(ask(), now);
    }
    return read.metadata();
  }

  private static void straight(HTTPRequest request) {
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
  }

  private OIDCProviderMetadata ask() throws RefusedSignIn {
    try {
      return OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), Provider::straight);
    } catch (GeneralException | IOException away) {
      throw new RefusedSignIn(Refusal.AWAY, "Discovery failed: " + away.getMessage());
    }
  }
}
