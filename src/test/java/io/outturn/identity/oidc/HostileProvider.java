package io.outturn.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** An identity provider that answers with whatever a test has made. */
final class HostileProvider implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;
  private volatile String token = "";
  private volatile String issuerItNames;
  private volatile String elsewhere = "";
  private volatile String leading = "";

  private HostileProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("ours").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuerItNames = issuer();
    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> answerOrLead("/.well-known/openid-configuration", exchange, metadata()));
    server.createContext("/jwks", exchange -> answerOrLead("/jwks", exchange, keys()));
    server.createContext("/elsewhere", exchange -> answer(exchange, keys()));
    server.createContext("/token", this::giveToken);
    server.start();
  }

  static HostileProvider start() {
    try {
      return new HostileProvider();
    } catch (IOException | JOSEException failure) {
      throw new AssertionError(failure);
    }
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  RSAKey key() {
    return key;
  }

  void hands(String newToken) {
    token = newToken;
    elsewhere = "";
  }

  /** Sends whoever asks for a token to another address. */
  void leadsTo(String address) {
    elsewhere = address;
  }

  /** Sends whoever asks at this path of its own somewhere else. */
  void leadsAwayFrom(String path) {
    leading = path;
  }

  void callsItself(String issuer) {
    issuerItNames = issuer;
  }

  private String metadata() {
    return """
    {"issuer": "%s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
     "jwks_uri": "%2$s/jwks", "response_types_supported": ["code"],
     "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(issuerItNames, issuer());
  }

  private String keys() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  private void answerOrLead(String path, HttpExchange exchange, String json) throws IOException {
    if (path.equals(leading)) {
      lead(exchange, issuer() + "/elsewhere");
    } else {
      answer(exchange, json);
    }
  }

  private static void lead(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    exchange.sendResponseHeaders(307, -1);
    exchange.close();
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    if (elsewhere.isEmpty()) {
      answer(
          exchange,
          "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"" + token + "\"}");
    } else {
      lead(exchange, elsewhere);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
