package io.outturn.identity.oidc;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A real identity provider in a process of its own, at which anybody may claim anything. */
final class IdentityProvider implements AutoCloseable {
  private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private IdentityProvider(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static IdentityProvider start() {
    try {
      int port = freePort();
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var builder =
          new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), MAIN)
              .redirectErrorStream(true)
              .redirectOutput(new File("target/identity-provider.log"));
      builder.environment().put("SERVER_PORT", String.valueOf(port));
      builder.environment().put("JSON_CONFIG", "{\"interactiveLogin\": true}");
      var provider = new IdentityProvider(builder.start(), port);
      provider.await();
      return provider;
    } catch (IOException failure) {
      throw new AssertionError("The identity provider did not start", failure);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  String issuer() {
    return "http://localhost:" + port + "/company";
  }

  private void await() {
    var end = Instant.now().plus(PATIENCE);
    while (!ready()) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new AssertionError("No identity provider: see target/identity-provider.log");
      }
    }
  }

  private boolean ready() {
    try {
      Thread.sleep(100);
      var address = URI.create(issuer() + "/.well-known/openid-configuration");
      return client
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }

  /** Somebody fills in the provider's form; answers where it sends the browser back to. */
  URI signIn(String question, String subject, String claims) {
    var form = "username=" + encoded(subject) + "&claims=" + encoded(claims);
    var request =
        HttpRequest.newBuilder(URI.create(question))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return URI.create(send(request).headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
