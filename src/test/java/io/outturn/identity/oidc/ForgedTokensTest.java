package io.outturn.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tokens that somebody made who is not the provider, or that were made for somebody else. */
@Tag("database")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTokensTest implements TestPropertyProvider {
  private static final String CLIENT_SECRET = "a secret of the test that is long enough for a MAC";
  private final HostileProvider provider = HostileProvider.start();
  @Inject Visitor visitor;
  @Inject People people;
  private String email = "";
  private Left left = new Left("", "");

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "outturn.oidc.issuer",
        provider.issuer(),
        "outturn.oidc.client-id",
        "outturn",
        "outturn.oidc.client-secret",
        CLIENT_SECRET);
  }

  @AfterAll
  void stop() {
    provider.close();
  }

  @BeforeEach
  void invite() {
    email = UUID.randomUUID() + "@example.org";
    people.add(email, "Grace", Role.LEADER);
    left = leave();
  }

  /** Without this one the others would show nothing. */
  @Test
  void areToldFromTheProvidersOwn() throws JOSEException {
    assertThat(bring(signed(claims().build()))).isEqualTo(303);
  }

  @Test
  void openNothingWithoutASignature() throws JOSEException {
    assertThat(bring(new PlainJWT(claims().build()).serialize())).isEqualTo(403);
    var parts = signed(claims().build()).split("\\.", -1);
    assertThat(bring(parts[0] + "." + parts[1] + ".")).isEqualTo(403);
    assertThat(bring(parts[0] + "." + parts[1] + "." + "A".repeat(342))).isEqualTo(403);
  }

  @Test
  void openNothingWithAKeyThatTheProviderDoesNotHave() throws JOSEException {
    var stranger = new RSAKeyGenerator(2048).keyID("ours").generate();
    assertThat(bring(signed(header().build(), new RSASSASigner(stranger)))).isEqualTo(403);
    var own = header().jwk(stranger.toPublicJWK()).build();
    assertThat(bring(signed(own, new RSASSASigner(stranger)))).isEqualTo(403);
    var fetched = header().jwkURL(URI.create("http://localhost:1/jwks")).build();
    assertThat(bring(signed(fetched, new RSASSASigner(stranger)))).isEqualTo(403);
  }

  @Test
  void openNothingWithAnAlgorithmOfAnotherKind() throws JOSEException {
    for (var secret : List.of(CLIENT_SECRET, publicKey(provider.key()))) {
      var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build();
      assertThat(bring(signed(header, new MACSigner(secret)))).isEqualTo(403);
    }
  }

  @Test
  void openNothingWhenTheyAreMeantForSomebodyElse() throws JOSEException {
    assertThat(bring(signed(claims().audience("another-client").build()))).isEqualTo(403);
    assertThat(bring(signed(claims().audience(List.of()).build()))).isEqualTo(403);
    assertThat(bring(signed(claims().issuer("https://evil.example").build()))).isEqualTo(403);
  }

  @Test
  void openNothingBeforeOrAfterTheirTime() throws JOSEException {
    var now = Instant.now();
    var old = claims().expirationTime(Date.from(now.minusSeconds(600))).build();
    assertThat(bring(signed(old))).isEqualTo(403);
    var early = claims().issueTime(Date.from(now.plusSeconds(600))).build();
    assertThat(bring(signed(early))).isEqualTo(403);
    assertThat(bring(signed(claims().expirationTime(null).build()))).isEqualTo(403);
  }

  @Test
  void openNothingWhenTheyAreNoIdTokens() throws JOSEException {
    assertThat(bring(signed(claims().claim("nonce", null).build()))).isEqualTo(403);
    assertThat(bring(signed(claims().subject(null).build()))).isEqualTo(403);
  }

  @Test
  void areNotFetchedFromWhereARedirectLeads() throws JOSEException {
    provider.hands(signed(claims().build()));
    provider.leadsTo(provider.issuer() + "/elsewhere");
    assertThat(back().statusCode()).isIn(403, 503);
  }

  @Test
  void areNotCheckedWithKeysFromWhereARedirectLeads() throws JOSEException {
    provider.leadsAwayFrom("/jwks");
    provider.hands(signed(claims().build()));
    assertThat(back().statusCode()).isIn(403, 503);
    provider.leadsAwayFrom("");
  }

  private int bring(String token) {
    provider.hands(token);
    var answer = back();
    if (answer.statusCode() == 403) {
      assertThat(answer.headers().allValues("Set-Cookie"))
          .noneMatch(cookie -> cookie.startsWith("outturn-session="));
    }
    left = leave();
    return answer.statusCode();
  }

  private HttpResponse<String> back() {
    return visitor.get("/oidc/callback?code=any&state=" + asked("state"), "Cookie", left.cookie());
  }

  private String signed(JWTClaimsSet claims) throws JOSEException {
    return signed(header().build(), new RSASSASigner(provider.key()), claims);
  }

  private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
    return signed(header, signer, claims().build());
  }

  private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    var token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  private static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours");
  }

  private JWTClaimsSet.Builder claims() {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(provider.issuer())
        .subject("subject of " + email)
        .audience("outturn")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(60)))
        .claim("nonce", asked("nonce"))
        .claim("email", email)
        .claim("email_verified", true);
  }

  private Left leave() {
    var answer = visitor.get("/oidc?next=/me");
    var cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("outturn-oidc="))
            .map(each -> each.replaceFirst(";.*", ""))
            .findFirst()
            .orElseThrow();
    return new Left(answer.headers().firstValue("Location").orElseThrow(), cookie);
  }

  private String asked(String name) {
    return left.question().replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
  }

  /** What somebody's browser was told when it left for the provider. */
  private record Left(String question, String cookie) {}

  private static String publicKey(RSAKey key) throws JOSEException {
    return java.util.Base64.getEncoder().encodeToString(key.toRSAPublicKey().getEncoded());
  }
}
