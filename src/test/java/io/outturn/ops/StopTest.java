package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run, from the start to a signal in the middle of a request, and what its log says. */
@Tag("database")
class StopTest {
  private static final String COMMENT = "canary-comment-4711";
  private static final String EMAIL = "canary-person@example.org";
  private static final String TOKEN = "canary-token-0123456789abcdef0123456789";
  private static final Pattern LINK = Pattern.compile("/sign-in/([A-Za-z0-9_-]{20,})");
  private final HttpClient client = HttpClient.newHttpClient();
  private final DatabaseAddress server = TestServer.address();
  private final String schema = "outturn_" + UUID.randomUUID().toString().substring(0, 8);
  @TempDir Path folder;

  @Test
  void finishesARequestThatRunsAndSaysNothingPersonal() throws Exception {
    create();
    try (var served = Served.start(folder, settings())) {
      var secrets = use(served);
      var answer = answerWhileItStops(served);
      assertThat(answer).startsWith("HTTP/1.1 303");
      assertThat(served.ended()).isIn(0, 143);
      assertThat(stored()).isOne();
      assertThat(served.log().lines())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).startsWith("{\"").endsWith("}"))
          .anyMatch(line -> line.contains("\"mdc\": {\"request\":\""));
      assertThat(secrets).hasSizeGreaterThan(3);
      assertThat(served.log()).doesNotContain(secrets);
    }
  }

  /** What a person and a program do, right and wrong; answers what may not be in the log. */
  private List<String> use(Served served) throws Exception {
    var link = LINK.matcher(served.said());
    assertThat(link.find()).isTrue();
    get(served, "/sign-in/" + link.group(1));
    var origin = served.uri("").toString();
    var signedIn = post(served, "/sign-in/" + link.group(1), origin);
    post(served, "/sign-in/" + link.group(1), origin);
    post(served, "/sign-in/" + link.group(1), "https://elsewhere.example");
    var session = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split("[=;]", 3)[1];
    get(served, "/", "Cookie", "outturn-session=" + session);
    get(served, "/api/v1/surveys/x/results?name=" + EMAIL, "Authorization", "Bearer " + TOKEN);
    get(served, "/api/v1/surveys/x/results", "Authorization", "Bearer wrong" + TOKEN);
    get(served, "/i/" + TOKEN);
    get(served, "/nowhere?email=" + EMAIL);
    // A server that is started for a test may have no password.
    return Stream.of(COMMENT, EMAIL, TOKEN, link.group(1), session, server.password())
        .filter(secret -> !secret.isEmpty())
        .toList();
  }

  /** Half of a form is sent, the signal comes, and then the other half. */
  private String answerWhileItStops(Served served) throws Exception {
    var page = Jsoup.parse(get(served, "/s/service-experience").body());
    var body = form(page).getBytes(StandardCharsets.UTF_8);
    try (var socket = served.connect()) {
      write(socket, head(page.select("form#form").attr("action"), body.length), body, 0, 10);
      Thread.sleep(500);
      served.terminate();
      awaitRefusal(served);
      write(socket, "", body, 10, body.length - 10);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Socket socket, String head, byte[] body, int from, int length)
      throws IOException {
    socket.setSoTimeout(30_000);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().write(body, from, length);
    socket.getOutputStream().flush();
  }

  private static String head(String path, int length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
        .formatted(path, length);
  }

  private static String form(Document page) {
    var fields = new StringBuilder("recommend=9&why=" + COMMENT);
    page.select("form#form input[type=hidden]")
        .forEach(
            field -> fields.append('&').append(field.attr("name")).append('=').append(field.val()));
    return fields.toString();
  }

  private static void awaitRefusal(Served served) throws Exception {
    long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (accepts(served)) {
      assertThat(System.nanoTime()).as("new connections are refused").isLessThan(limit);
      Thread.sleep(50);
    }
    assertThatThrownBy(() -> served.connect().close()).isInstanceOf(ConnectException.class);
  }

  private static boolean accepts(Served served) {
    try (var _ = served.connect()) {
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private HttpResponse<String> get(Served served, String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(served.uri(path)).header("Accept", "*/*");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(Served served, String path, String origin)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(served.uri(path))
            .header("Origin", origin)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(""));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("DATASOURCES_DEFAULT_URL", server.url(schema));
    settings.put("DATASOURCES_DEFAULT_USERNAME", server.user());
    settings.put("DATASOURCES_DEFAULT_PASSWORD", server.password());
    settings.put("OUTTURN_ADMIN_EMAIL", EMAIL);
    settings.put("OUTTURN_ADMIN_TOKEN", TOKEN);
    settings.put("OUTTURN_DEMONSTRATION", "false");
    settings.put("OUTTURN_LOG_FORMAT", "json");
    return settings;
  }

  private void create() throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(""), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + schema);
    }
  }

  /** How many answers hold the comment whose sender was told that it is stored. */
  private int stored() throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(schema), server.user(), server.password());
        var query = connection.prepareStatement("SELECT COUNT(*) FROM answer WHERE words = ?")) {
      query.setString(1, COMMENT);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
