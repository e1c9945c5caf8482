package io.outturn.ops;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server in a process of its own, on the test database, so that it can be sent signals. */
final class Served implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Path folder;
  private final int port;
  private final Process process;

  private Served(Path folder, int port, Map<String, String> settings) throws IOException {
    this.folder = folder;
    this.port = port;
    var builder =
        new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                Application.class.getName(),
                "serve"));
    builder.environment().put("OUTTURN_PORT", Integer.toString(port));
    builder.environment().putAll(settings);
    builder.redirectOutput(folder.resolve("said").toFile());
    builder.redirectError(folder.resolve("log").toFile());
    this.process = builder.start();
  }

  /** Starts it and waits until it answers. */
  static Served start(Path folder, Map<String, String> settings) throws Exception {
    var served = new Served(folder, FreePort.find(), settings);
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (!served.said().contains("/sign-in/")) {
      if (!served.process.isAlive() || System.nanoTime() > limit) {
        throw new IllegalStateException("It does not start:\n" + served.said() + served.log());
      }
      Thread.sleep(50);
    }
    return served;
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  Socket connect() throws IOException {
    return new Socket("localhost", port);
  }

  /** Sends the signal that asks a process to end, and does not wait. */
  void terminate() {
    process.destroy();
  }

  /** The exit code, once it has ended. */
  int ended() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("It does not end");
    }
    return process.exitValue();
  }

  /** What it printed for the operator. */
  String said() throws IOException {
    return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
  }

  String log() throws IOException {
    return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
