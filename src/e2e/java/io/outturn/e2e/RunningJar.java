package io.outturn.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shipped jar in a process of its own, with its embedded database, in a directory of its own.
 */
public final class RunningJar implements AutoCloseable {
  public static final String TOKEN = "a-token-for-this-run-only-0123456789";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Path home;
  private final int port;
  private final Map<String, String> environment;
  private final List<String> javaOptions;
  private Process process;

  private RunningJar(Path home, int port, Map<String, String> environment, List<String> javaOptions)
      throws IOException {
    this.home = home;
    this.port = port;
    this.environment = environment;
    this.javaOptions = javaOptions;
    this.process = launch("serve");
  }

  /** Starts the jar and waits until it answers. */
  public static RunningJar start(Path home, Map<String, String> environment, String... javaOptions)
      throws Exception {
    var jar = new RunningJar(home, freePort(), environment, List.of(javaOptions));
    jar.awaitReady();
    return jar;
  }

  public int port() {
    return port;
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** The database server that the application started. */
  public ProcessHandle database() {
    return handle()
        .descendants()
        .filter(child -> child.info().command().orElse("").contains("mariadbd"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No database runs under the application"));
  }

  /** Ends the application as a power cut would, its database left running, and starts it again. */
  public void killAndRestart() throws Exception {
    process.destroyForcibly().waitFor();
    process = launch("serve");
    awaitReady();
  }

  /** Runs another command of the jar beside the server and answers its exit code. */
  public int command(String... arguments) throws Exception {
    return launch(arguments).waitFor();
  }

  /** What the API answers, with the administrator's token. */
  public String api(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TOKEN).build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }

  public String log() throws IOException {
    return Files.readString(home.resolve("outturn.log"));
  }

  /** What the log says once the pattern is found in it; it is printed after the server is ready. */
  public Matcher awaited(Pattern pattern) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    var found = pattern.matcher(log());
    while (!found.find()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("Nothing like " + pattern + " in:\n" + log());
      }
      Thread.sleep(20);
      found = pattern.matcher(log());
    }
    return found;
  }

  public void awaitReady() throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (!ready()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("The application did not start:\n" + log());
      }
      Thread.sleep(20);
    }
  }

  public boolean ready() {
    try {
      var request = HttpRequest.newBuilder(uri("/health")).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.onExit().get(60, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException late) {
      process.destroyForcibly();
      throw new IllegalStateException("The application did not stop:\n" + log(), late);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private Process launch(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(javaOptions);
    command.addAll(
        List.of(
            "-jar",
            Path.of(System.getProperty("outturn.jar", "target/outturn.jar"))
                .toAbsolutePath()
                .toString()));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("outturn.log").toFile()));
    builder.environment().remove("DATASOURCES_DEFAULT_URL");
    builder.environment().put("OUTTURN_PORT", String.valueOf(port));
    // A crowd on one machine has one address.
    builder.environment().put("OUTTURN_FORM_POSTS_PER_MINUTE", "1000000");
    builder.environment().put("OUTTURN_DATA", home.resolve("data").toString());
    builder.environment().put("OUTTURN_ADMIN_TOKEN", TOKEN);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
