package io.outturn.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to a target. The name is looked up once, every address it has is checked, and the
 * connection goes to an address that was checked, so that a name which changes its mind in between
 * gains nothing. No redirect is followed. Ordinary clients look the name up again, which is why
 * this one is our own.
 */
@Singleton
final class Sender {
  static final Duration LIMIT = Duration.ofSeconds(15);
  private static final int CONNECT_MILLIS = 5_000;
  private static final Duration GRACE = Duration.ofSeconds(1);
  private final Resolver resolver;
  private final Reach reach;
  private final Duration limit;

  @Inject
  Sender(Resolver resolver, Reach reach) {
    this(resolver, reach, LIMIT);
  }

  /** One with another limit of time. */
  Sender(Resolver resolver, Reach reach, Duration limit) {
    this.resolver = resolver;
    this.reach = reach;
    this.limit = limit;
  }

  /** Tries once; whatever goes wrong is told in the outcome. */
  Outcome post(Target target, Map<String, String> headers, String body) {
    long began = System.nanoTime();
    try (var socket = new Socket()) {
      var guard = Thread.startVirtualThread(() -> closeInTheEnd(socket));
      try {
        var reply = exchange(socket, target, request(target, headers, body), began);
        return new Outcome(OptionalInt.of(reply.status()), since(began), reply.said());
      } finally {
        guard.interrupt();
      }
    } catch (IOException | NotSendable failure) {
      return new Outcome(OptionalInt.empty(), since(began), words(failure));
    }
  }

  private Reply exchange(Socket socket, Target target, byte[] request, long began)
      throws IOException {
    socket.connect(new InetSocketAddress(approach(target), target.port()), CONNECT_MILLIS);
    socket.setSoTimeout((int) limit.toMillis());
    var line = target.secure() ? secured(socket, target) : socket;
    line.getOutputStream().write(request);
    line.getOutputStream().flush();
    return Reply.read(line, began + limit.toNanos());
  }

  /** Limits of single reads and writes do not bound a handshake that drips. */
  private void closeInTheEnd(Socket socket) {
    try (socket) {
      Thread.sleep(limit.plus(GRACE));
    } catch (InterruptedException | IOException over) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * An address of the target that may be sent to.
   *
   * @throws NotSendable when it has one that may not
   */
  InetAddress approach(Target target) {
    try {
      var found = resolver.resolve(target.host());
      if (found.isEmpty() || !found.stream().allMatch(reach::includes)) {
        throw new NotSendable("Its host is not on the public internet.");
      }
      return found.getFirst();
    } catch (UnknownHostException unknown) {
      throw new NotSendable("Its host is not known.");
    }
  }

  private static SSLSocket secured(Socket socket, Target target) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var secured = (SSLSocket) factory.createSocket(socket, target.host(), target.port(), true);
    var parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static byte[] request(Target target, Map<String, String> headers, String body) {
    var text = new StringBuilder("POST ").append(target.path()).append(" HTTP/1.1\r\n");
    text.append("Host: ").append(target.authority()).append("\r\nConnection: close\r\n");
    text.append("Content-Type: application/json\r\nUser-Agent: Outturn\r\nContent-Length: ");
    text.append(body.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
    headers.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static String words(Exception failure) {
    var message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
