package io.outturn.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the provider's code into a token, and believes it only when its signature, issuer,
 * audience, time and nonce are right (OpenID Connect Core 1.0, section 3.1.3.7).
 */
@Singleton
@Requires(bean = OidcSettings.class)
final class TokenExchange {
  /** Signatures with the provider's private key; never none, never one with a shared secret. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final OidcSettings settings;
  private final Provider provider;

  TokenExchange(OidcSettings settings, Provider provider) {
    this.settings = settings;
    this.provider = provider;
  }

  /** Whom a code stands for. */
  Identified redeem(AuthorizationCode code, URI callback, Attempt attempt) throws RefusedSignIn {
    var metadata = provider.metadata();
    var token = token(metadata, new AuthorizationCodeGrant(code, callback, attempt.verifier()));
    return identified(claims(metadata, token, attempt));
  }

  private JWT token(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant)
      throws RefusedSignIn {
    var client = new ClientSecretBasic(client(), new Secret(settings.clientSecret()));
    var request =
        new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant)
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(Provider.PATIENCE_MILLIS);
    request.setReadTimeout(Provider.PATIENCE_MILLIS);
    request.setFollowRedirects(false);
    try {
      var response = OIDCTokenResponseParser.parse(request.send());
      if (response instanceof OIDCTokenResponse tokens) {
        return Optional.ofNullable(tokens.getOIDCTokens().getIDToken())
            .orElseThrow(() -> new RefusedSignIn(Refusal.WRONG, "No ID token"));
      }
      throw new RefusedSignIn(Refusal.DENIED, "The provider refused the code");
    } catch (ParseException garbled) {
      throw new RefusedSignIn(Refusal.WRONG, "The token's answer cannot be read");
    } catch (IOException away) {
      throw new RefusedSignIn(Refusal.AWAY, "The token endpoint is away: " + away.getMessage());
    }
  }

  private IDTokenClaimsSet claims(OIDCProviderMetadata metadata, JWT token, Attempt attempt)
      throws RefusedSignIn {
    try {
      return validator(metadata, algorithm(token)).validate(token, attempt.nonce());
    } catch (BadJOSEException | JOSEException | MalformedURLException wrong) {
      throw new RefusedSignIn(Refusal.WRONG, "The ID token is refused: " + wrong.getMessage());
    }
  }

  private static JWSAlgorithm algorithm(JWT token) throws RefusedSignIn {
    return SIGNATURES.stream()
        .filter(known -> known.equals(token.getHeader().getAlgorithm()))
        .findFirst()
        .orElseThrow(() -> new RefusedSignIn(Refusal.WRONG, "The ID token is not signed well"));
  }

  private IDTokenValidator validator(OIDCProviderMetadata metadata, JWSAlgorithm algorithm)
      throws MalformedURLException {
    return new IDTokenValidator(
        metadata.getIssuer(),
        client(),
        algorithm,
        metadata.getJWKSetURI().toURL(),
        new StraightRetriever());
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }

  private static Identified identified(IDTokenClaimsSet claims) {
    return new Identified(
        claims.getIssuer().getValue(),
        claims.getSubject().getValue(),
        Optional.ofNullable(claims.getStringClaim("email")).orElse(""),
        Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")));
  }
}
