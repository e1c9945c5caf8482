package io.outturn.response.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import io.outturn.database.Transactions;
import io.outturn.delivery.Invitations;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Somebody who may read every table and every line of the log, and who knows whom each link was
 * sent to and when everybody answered, tries to find out who said what in an anonymous survey.
 */
@Tag("database")
@MicronautTest(transactional = false)
class AnonymousFormTest {
  private static final String AGENT = "Agent-of-Ada-Lovelace/1.0";
  private final Accounts accounts;
  private final Invitations invitations;
  private final Surveys surveys;
  private final Transactions transactions;
  private final Browser browser;
  private final String slug = "anonymous-" + UUID.randomUUID();

  AnonymousFormTest(
      EmbeddedServer server,
      Surveys surveys,
      Accounts accounts,
      Invitations invitations,
      Transactions transactions) {
    this.browser = new Browser(server.getURI());
    this.surveys = surveys;
    this.accounts = accounts;
    this.invitations = invitations;
    this.transactions = transactions;
  }

  /** A table's row as an attacker sees it. */
  private record Row(String table, List<Object> cells) {
    boolean holds(Object wanted) {
      return cells.stream().anyMatch(cell -> same(cell, wanted));
    }

    private static boolean same(Object cell, Object wanted) {
      return Objects.deepEquals(cell, wanted);
    }
  }

  @Test
  void leavesNoMomentNoAccountAndNoKeyThatTellsATime() {
    var version = publish("anonymous: true");
    long from = System.currentTimeMillis();
    answer("I am the only one who says this.");
    long to = System.currentTimeMillis();
    var about = rowsOfTheResponse(version);
    assertThat(about).extracting(Row::table).contains("response", "answer");
    assertThat(about.stream().flatMap(AnonymousFormTest::moments))
        .isNotEmpty()
        .allMatch(moment -> moment.toLocalTime().toNanoOfDay() == 0);
    assertThat(about.stream().flatMap(AnonymousFormTest::keys))
        .isNotEmpty()
        .noneMatch(key -> key.version() == 7 && between(from, to, key));
    assertThat(text(about)).doesNotContain(AGENT, "127.0.0.1", "0:0:0:0:0:0:0:1");
  }

  /** The same tables give everybody away where the survey does not promise otherwise. */
  @Test
  void wouldBeFoundOutWithoutThePromise() {
    var version = publish("");
    long from = System.currentTimeMillis();
    answer("I am the only one who says this.");
    long to = System.currentTimeMillis();
    var about = rowsOfTheResponse(version);
    assertThat(about.stream().flatMap(AnonymousFormTest::moments))
        .anyMatch(moment -> moment.toLocalTime().toNanoOfDay() != 0);
    assertThat(about.stream().flatMap(AnonymousFormTest::keys))
        .anyMatch(key -> key.version() == 7 && between(from, to, key));
  }

  @Test
  void leadsAPersonalLinkToThePublicForm() throws Exception {
    publish("");
    var acme = accounts.open("acme-" + UUID.randomUUID(), "Acme", "", false).id();
    var token = invitations.issue(slug, acme, Attributes.NONE);
    var version = publish("anonymous: true");
    for (var path : List.of("/i/" + token, "/i/" + token + "/1")) {
      assertThat(browser.get(path).header("location")).isEqualTo("/s/" + slug);
    }
    var forged = browser.post("/i/" + token + "/1", Map.of("recommend", "9"));
    assertThat(forged.header("location")).isEqualTo("/s/" + slug);
    answer("Nobody knows that I had a link.");
    var hashes =
        List.of(sha256("invitation\0" + token), sha256(token), HexFormat.of().parseHex("00"));
    assertThat(rowsOfTheResponse(version))
        .isNotEmpty()
        .noneMatch(row -> hashes.stream().anyMatch(row::holds))
        .noneMatch(row -> row.holds(bytes(acme.value())));
  }

  @Test
  void keepsPersonalLinksThatWereBegunBefore() {
    publish("");
    var acme = accounts.open("acme-" + UUID.randomUUID(), "Acme", "", false).id();
    var token = invitations.issue(slug, acme, Attributes.NONE);
    browser.get("/i/" + token).send(Map.of("recommend", "9"));
    publish("anonymous: true");
    assertThat(browser.get("/i/" + token).status()).isEqualTo(200);
  }

  @Test
  void logsNothingOfThem() {
    publish("anonymous: true");
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    var before = root.getLevel();
    root.addAppender(lines);
    root.setLevel(Level.INFO);
    var address = answer("I am the only one who says this.");
    root.setLevel(before);
    root.detachAppender(lines);
    var key = address.replaceFirst(".*/r/([^/?]*).*", "$1");
    assertThat(key).hasSize(22);
    assertThat(lines.list)
        .noneMatch(line -> line.getFormattedMessage().contains(key))
        .noneMatch(line -> line.getFormattedMessage().contains("the only one"))
        .noneMatch(line -> line.getFormattedMessage().contains(AGENT));
  }

  private SurveyVersion publish(String promise) {
    var yaml =
        SurveyTexts.english(slug)
            + promise
            + "\n"
            + "pages: [[recommend, why], [effort, satisfied]]\n";
    return surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
  }

  /** Through the whole form; answers where the last page was. */
  private String answer(String comment) {
    var first = browser.get("/s/" + slug, "User-Agent", AGENT);
    var last = first.send(Map.of("recommend", "9", "why", comment));
    var thanks = last.send(Map.of("effort", "6", "satisfied", "4"));
    assertThat(thanks.address()).endsWith("/thanks");
    return thanks.address();
  }

  /** The response's own row, and every row of any table that names it. */
  private List<Row> rowsOfTheResponse(SurveyVersion version) {
    var all = transactions.call(AnonymousFormTest::everything);
    var response =
        all.stream()
            .filter(row -> row.table().equals("response") && row.holds(bytes(version.id())))
            .findFirst()
            .orElseThrow();
    var id = response.cells().getFirst();
    return all.stream().filter(row -> row.holds(id)).toList();
  }

  private static List<Row> everything(Connection connection) throws SQLException {
    var rows = new ArrayList<Row>();
    for (var table : tables(connection)) {
      try (var select = connection.prepareStatement("SELECT * FROM " + table);
          var row = select.executeQuery()) {
        while (row.next()) {
          var cells = new ArrayList<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(row.getObject(i) == null ? "" : row.getObject(i));
          }
          rows.add(new Row(table, cells));
        }
      }
    }
    return rows;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var select =
            connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        var row = select.executeQuery()) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static Stream<LocalDateTime> moments(Row row) {
    return row.cells().stream()
        .flatMap(cell ->
            switch (cell) {
              case LocalDateTime moment -> Stream.of(moment);
              case Timestamp moment -> Stream.of(moment.toLocalDateTime());
              default -> Stream.empty();
            });
  }

  private static Stream<UUID> keys(Row row) {
    return row.cells().stream()
        .filter(cell -> cell instanceof byte[] bytes && bytes.length == 16)
        .map(cell -> ByteBuffer.wrap((byte[]) cell))
        .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()));
  }

  private static boolean between(long from, long to, UUID key) {
    long made = key.getMostSignificantBits() >>> 16;
    return from <= made && made <= to;
  }

  private static String text(List<Row> rows) {
    var all = new StringBuilder();
    rows.stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell instanceof byte[] bytes ? new String(bytes, UTF_8) : cell.toString())
        .forEach(all::append);
    return all.toString();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] sha256(String text) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
  }
}
