package io.outturn.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The mail server takes connections and says nothing: the time must not tell who is known. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowMailServerTest implements TestPropertyProvider {
  private final ServerSocket silent = open();
  @Inject Visitor visitor;
  @Inject Someone someone;

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "outturn.smtp.host", "127.0.0.1",
        "outturn.smtp.port", Integer.toString(silent.getLocalPort()),
        "outturn.smtp.tls", "none");
  }

  @AfterAll
  void close() throws IOException {
    silent.close();
  }

  @Test
  void answersBeforeTheLetterIsSent() {
    var form = "to=sign-in&email=" + someone.with().email();
    visitor.get("/sign-in/letter");
    long before = System.nanoTime();
    var answer = visitor.post("/sign-in/letter", form, "X-Forwarded-For", Someone.address());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
  }

  private static ServerSocket open() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
