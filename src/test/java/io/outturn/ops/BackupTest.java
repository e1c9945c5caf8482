package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.outturn.audit.LogLength;
import io.outturn.ops.backup.Backup;
import io.outturn.ops.backup.BackupFailed;
import io.outturn.ops.backup.BackupFile;
import io.outturn.ops.backup.Contents;
import io.outturn.ops.backup.Restoration;
import io.outturn.ops.demonstration.Demonstration;
import io.outturn.outcome.KeyResults;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.survey.Surveys;
import io.outturn.tally.Recount;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal of a restore: a whole workspace goes into a file and comes back elsewhere. */
@Tag("database")
class BackupTest {
  private static final String TOKEN = "a-token-for-this-run-only-0123456789";
  private static final String CHANGED = "changed.backup";
  private static final int ABOVE_THE_TEST_DATABASE = 1_000;
  private static final String NOW = "2026-03-01T12:00:00Z";
  private final DatabaseAddress server = TestServer.address();
  @TempDir Path folder;

  @Test
  void bringsEveryFigureBack() throws Exception {
    var from = schema();
    var into = schema();
    Map<String, String> before;
    Contents made;
    try (var first = serve(from)) {
      first.getBean(Demonstration.class).fill();
      before = figures(first);
      made = backup(from, "quiet.backup");
    }
    restore("quiet.backup", into, false);
    assertThat(backup(into, "again.backup").parts()).isEqualTo(made.parts());
    try (var second = serve(into)) {
      assertThat(before).hasSizeGreaterThan(1);
      assertThat(figures(second)).isEqualTo(before);
      assertThat(second.getBean(Recount.class).verify().agrees()).isTrue();
      assertThat(second.getBean(LogLength.class).length()).isPositive();
      assertThat(second.getBean(LogLength.class).isSound()).isTrue();
    }
  }

  @Test
  void seesOneMomentWhileAnswersArrive() throws Exception {
    var from = schema();
    var into = schema();
    try (var first = serve(from)) {
      var stop = new AtomicBoolean();
      answer(first);
      var writer = Thread.ofPlatform().start(() -> answer(first, stop));
      try {
        assertThat(backup(from, "busy.backup").rows()).isPositive();
      } finally {
        stop.set(true);
        writer.join();
      }
    }
    restore("busy.backup", into, false);
    try (var second = serve(into)) {
      var result = second.getBean(Recount.class).verify();
      assertThat(result.responses()).isPositive();
      assertThat(result.agrees()).isTrue();
    }
  }

  @Test
  void overwritesNothingUnasked() throws Exception {
    var schema = schema();
    serve(schema).close();
    backup(schema, "first.backup");
    assertThatThrownBy(() -> backup(schema, "first.backup"))
        .isInstanceOf(BackupFailed.class)
        .hasMessageContaining("exists already");
    assertThatThrownBy(() -> restore("first.backup", schema, false))
        .isInstanceOf(BackupFailed.class)
        .hasMessageContaining("not empty");
    restore("first.backup", schema, true);
    assertThat(backup(schema, "second.backup").rows()).isPositive();
  }

  @Test
  void leavesTablesOfOthersAlone() throws Exception {
    var own = schema();
    serve(own).close();
    backup(own, "own.backup");
    var foreign = schema();
    execute(foreign, "CREATE TABLE somebody_elses (n INT PRIMARY KEY)");
    assertThatThrownBy(() -> restore("own.backup", foreign, true))
        .isInstanceOf(BackupFailed.class)
        .hasMessageContaining("not Outturn's");
    execute(foreign, "INSERT INTO somebody_elses VALUES (1)");
  }

  @Test
  void waitsForNobodyWhoStillWorksThere() throws Exception {
    var schema = schema();
    try (var serving = serve(schema)) {
      backup(schema, "served.backup");
      assertThatThrownBy(() -> restore("served.backup", schema, true))
          .isInstanceOf(BackupFailed.class)
          .hasMessageContaining("Stop Outturn");
      assertThat(serving.getBean(Surveys.class).all()).isNotEmpty();
    }
  }

  @Test
  void refusesAFileThatWasChangedOrCutOff() throws Exception {
    var schema = schema();
    serve(schema).close();
    var made = backup(schema, "whole.backup");
    var whole = Files.readAllBytes(folder.resolve("whole.backup"));
    for (int place = 100; place < whole.length; place += whole.length / 20) {
      var changed = whole.clone();
      changed[place] ^= 1;
      assertThat(refused(changed) || same(made)).as("byte " + place).isTrue();
    }
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isTrue();
    assertThat(refused("no backup at all".getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void isForItsOwnersEyes() throws Exception {
    var schema = schema();
    serve(schema).close();
    backup(schema, "mine.backup");
    var rights = Files.getPosixFilePermissions(folder.resolve("mine.backup"));
    assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private boolean refused(byte[] content) throws IOException {
    Files.write(folder.resolve(CHANGED), content);
    try (var _ = BackupFile.open(folder.resolve(CHANGED))) {
      return false;
    } catch (BackupFailed refused) {
      return true;
    }
  }

  /** Whether the changed byte is one that carries nothing, as the time of an entry. */
  private boolean same(Contents made) throws IOException {
    try (var file = BackupFile.open(folder.resolve(CHANGED))) {
      return file.contents().equals(made);
    }
  }

  private static void answer(ApplicationContext context, AtomicBoolean stop) {
    while (!stop.get()) {
      answer(context);
    }
  }

  private static void answer(ApplicationContext context) {
    var version = context.getBean(Surveys.class).current("service-experience").orElseThrow();
    var sent = Sent.to(version, UUID.randomUUID().toString()).rating("recommend", 9);
    context.getBean(Intake.class).submit(sent.submission());
  }

  private Map<String, String> figures(ApplicationContext context) throws Exception {
    var found = new TreeMap<String, String>();
    var web = context.getBean(EmbeddedServer.class);
    try (var client = HttpClient.newHttpClient()) {
      for (var keyResult : context.getBean(KeyResults.class).all()) {
        var id = keyResult.id().value().toString();
        var path = URI.create(web.getURI() + "/api/v1/key-results/" + id);
        var request =
            HttpRequest.newBuilder(path).header("Authorization", "Bearer " + TOKEN).build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        found.put(id, answer.body());
      }
    }
    return found;
  }

  private ApplicationContext serve(String schema) {
    var settings = new TreeMap<>(server.properties(schema));
    settings.put("outturn.admin.token", TOKEN);
    var context =
        ApplicationContext.builder()
            .environments("test")
            .propertySources(PropertySource.of("this", settings, ABOVE_THE_TEST_DATABASE))
            .start();
    context.getBean(EmbeddedServer.class).start();
    return context;
  }

  private Contents backup(String schema, String file) throws SQLException, IOException {
    try (var connection = keys(schema).connect()) {
      return Backup.make(connection, folder.resolve(file), NOW, "test");
    }
  }

  private void restore(String file, String schema, boolean replace)
      throws SQLException, IOException {
    var keys = keys(schema);
    try (var backup = BackupFile.open(folder.resolve(file));
        var connection = keys.connect()) {
      new Restoration(backup, keys.url(), keys.user(), keys.password()).into(connection, replace);
    }
  }

  private DatabaseKeys keys(String schema) {
    return new DatabaseKeys(server.url(schema), server.user(), server.password());
  }

  private String schema() throws SQLException {
    var name = DatabaseAddress.SCHEMA + "_" + UUID.randomUUID().toString().substring(0, 8);
    execute("", "CREATE DATABASE " + name);
    return name;
  }

  private void execute(String schema, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(schema), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
