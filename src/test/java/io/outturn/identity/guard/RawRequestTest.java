package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no browser writes them: where one ends and the next begins is never in doubt. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.test.probe", value = "true")
class RawRequestTest {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
  private static final int PATIENCE_MILLIS = 1500;
  private static final String HIDDEN = "GET /probe/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
  @Inject EmbeddedServer server;
  @Inject Visitor visitor;

  /** A proxy that believes the length takes what follows the last chunk for part of the body. */
  @Test
  void believesTheChunksWhereALengthIsGivenToo() {
    var answers =
        send(
            """
            POST /s/probe HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Content-Length: %d
            Transfer-Encoding: chunked

            0

            """
                    .replace("\n", "\r\n")
                    .formatted(5 + HIDDEN.length())
                + HIDDEN);
    assertThat(first(answers)).isIn(200, 400);
    assertThat(answers).doesNotContain("smuggled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4\r\nContent-Length: 5\r\n",
        "Content-Length: +4\r\n",
        "Content-Length: 4,5\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0x4\r\n",
        "Content-Length : 4\r\n",
        "X-A: b\r\n c: d\r\nContent-Length: 4, 4x\r\n",
      })
  void refusesALengthThatCanBeReadInTwoWays(String headers) {
    var answers =
        send("POST /s/probe HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\nabcd" + HIDDEN);
    assertThat(first(answers)).isEqualTo(400);
    assertThat(STATUS.matcher(answers).results()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xchunked", "chunked, identity", "identity, chunked", "chunked\u000b"})
  void takesNoBodyInACodingItDoesNotKnow(String coding) {
    var answers =
        send(
            "POST /s/probe HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
                + coding
                + "\r\n\r\n0\r\n\r\n");
    assertThat(answers).doesNotContain("HTTP/1.1 5");
    assertThat(STATUS.matcher(answers).results()).hasSizeLessThan(2);
  }

  @Test
  void refusesALineFeedInsideAHeader() {
    var answers = send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-A: b\0c\r\nX-B: d\r\n\r\n");
    assertThat(first(answers)).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/probe/staff", "/sign-in", "/api/probe", "/health", "/static/public.txt"})
  void repeatsNoRequestToWhoeverTraces(String path) {
    var answers =
        send("TRACE " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Told: swordfish\r\n\r\n");
    assertThat(first(answers)).isLessThan(500);
    assertThat(answers).doesNotContain("swordfish").doesNotContainIgnoringCase("message/http");
  }

  @Test
  void endsALongHeaderEarly() {
    var answers =
        send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-A: " + "x".repeat(40_000) + "\r\n\r\n");
    assertThat(first(answers)).isBetween(400, 499);
  }

  @Test
  void servesOthersAfterAllThis() {
    assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
  }

  private static int first(String answers) {
    var status = STATUS.matcher(answers);
    assertThat(status.find()).as(answers).isTrue();
    return Integer.parseInt(status.group(1));
  }

  private String send(String request) {
    try (var socket = new Socket("localhost", server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return read(socket);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static String read(Socket socket) throws IOException {
    var text = new StringBuilder();
    var bytes = new byte[8192];
    try {
      for (int n; (n = socket.getInputStream().read(bytes)) > 0; ) {
        text.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketTimeoutException quiet) {
      // the connection stays open for the next request, and none comes
    }
    return text.toString();
  }
}
