package io.outturn.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
  private final Receiver receiver = new Receiver();
  private final Sender sender = new Sender(_ -> List.of(HERE), new Reach("127.0.0.0/8"));

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void sendsTheBodyAndReadsTheAnswer() {
    var outcome = sender.post(receiver.target(), Map.of("webhook-id", "msg_1"), "{\"ü\":1}");
    assertThat(outcome.taken()).isTrue();
    assertThat(outcome.said()).isEqualTo("thanks");
    assertThat(receiver.got())
        .singleElement()
        .satisfies(got -> {
          assertThat(got.body()).isEqualTo("{\"ü\":1}");
          assertThat(got.header("webhook-id")).isEqualTo("msg_1");
          assertThat(got.header("host")).startsWith("receiver.example:");
        });
  }

  @Test
  void followsNoRedirect() {
    receiver.answers(302, "");
    var outcome = sender.post(receiver.target(), Map.of(), "{}");
    assertThat(outcome.status()).hasValue(302);
    assertThat(outcome.taken()).isFalse();
    assertThat(receiver.got()).hasSize(1);
  }

  /**
   * A name that is public when it is checked and inner when it is looked up again gains nothing.
   */
  @Test
  void looksANameUpOnlyOnce() {
    var asked = new AtomicInteger();
    var rebinding =
        new Sender(
            _ -> List.of(asked.getAndIncrement() == 0 ? InetAddress.ofLiteral("10.0.0.1") : HERE),
            new Reach("127.0.0.0/8"));
    var outcome = rebinding.post(receiver.target(), Map.of(), "{}");
    assertThat(asked).hasValue(1);
    assertThat(outcome.said()).contains("not on the public internet");
    assertThat(receiver.got()).isEmpty();
  }

  @Test
  void keepsLittleOfALongAnswer() {
    receiver.answers(500, "x".repeat(1_000_000));
    var outcome = sender.post(receiver.target(), Map.of(), "{}");
    assertThat(outcome.status()).hasValue(500);
    assertThat(outcome.said()).isEqualTo("x".repeat(Outcome.LONGEST));
  }

  /** Else it would be waited for until the time is over, and count as no answer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"
      })
  void seesThatAnAnswerIsWholeWhenTheConnectionStaysOpen(String answer) {
    assertThat(Reply.isWhole(answer)).isTrue();
    assertThat(Reply.isWhole(answer.substring(0, answer.length() - 1))).isFalse();
  }

  @Test
  void tellsNothingToWhoeverShowsACertificateOfTheirOwn() throws Exception {
    try (var server = new DummySSLServerSocketFactory().createServerSocket(0, 1, HERE)) {
      var heard = CompletableFuture.supplyAsync(() -> firstByte(server));
      var target = Target.parse("https://receiver.example:" + server.getLocalPort() + "/", false);
      var outcome = sender.post(target, Map.of(), "{}");
      assertThat(outcome.status()).isEmpty();
      assertThat(outcome.said()).contains("certification path");
      assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
    }
  }

  /** Each of its bytes comes in time, and all of them would take for ever. */
  @Test
  void waitsNoLongerThanItSaysForWhoeverDrips() throws Exception {
    var hasty = new Sender(_ -> List.of(HERE), new Reach("127.0.0.0/8"), Duration.ofMillis(500));
    try (var server = new ServerSocket(0, 1, HERE)) {
      Thread.startVirtualThread(() -> drip(server));
      var target = Target.parse("http://receiver.example:" + server.getLocalPort() + "/", true);
      var outcome = hasty.post(target, Map.of(), "{}");
      assertThat(outcome.status()).isEmpty();
      assertThat(outcome.took()).isBetween(Duration.ofMillis(400), Duration.ofSeconds(10));
    }
  }

  private static void drip(ServerSocket server) {
    try (var line = server.accept()) {
      while (true) {
        line.getOutputStream().write('H');
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static int firstByte(ServerSocket server) {
    try (var line = server.accept()) {
      return line.getInputStream().read();
    } catch (IOException refused) {
      return -1;
    }
  }

  @Test
  void saysWhatWasWrongWhenNobodyAnswers() {
    var gone = receiver.target();
    receiver.close();
    var outcome = sender.post(gone, Map.of(), "{}");
    assertThat(outcome.status()).isEmpty();
    assertThat(outcome.said()).isNotBlank();
  }
}
