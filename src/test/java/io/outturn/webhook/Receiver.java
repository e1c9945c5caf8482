package io.outturn.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Somebody's system that is told of events; it keeps what it got. */
final class Receiver implements AutoCloseable {
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String says = "thanks";
  private volatile CountDownLatch held = new CountDownLatch(0);

  /** A message: its headers in small letters and its body. */
  record Got(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::take);
    server.start();
  }

  void answers(int nowStatus, String nowSays) {
    status = nowStatus;
    says = nowSays;
  }

  /** Answers nobody until it goes on. */
  void hangs() {
    held = new CountDownLatch(1);
  }

  void goesOn() {
    held.countDown();
  }

  List<Got> got() {
    return got;
  }

  Target target() {
    return Target.parse("http://receiver.example:" + server.getAddress().getPort() + "/in", true);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = new HashMap<String, String>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      got.add(new Got(Map.copyOf(headers), body));
      await();
      if (status / 100 == 3) {
        exchange.getResponseHeaders().set("Location", "/elsewhere");
      }
      var bytes = says.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void await() {
    try {
      held.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    goesOn();
    server.stop(0);
  }
}
