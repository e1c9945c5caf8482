package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class EmbeddedMariaDbTest {
  @TempDir Path folder;

  @Test
  void keepsWhatWasWrittenFromStartToStart() throws Exception {
    try (var first = start()) {
      execute(first, "CREATE TABLE kept (n INT PRIMARY KEY)");
      execute(first, "INSERT INTO kept VALUES (1)");
    }
    try (var second = start()) {
      execute(second, "INSERT INTO kept VALUES (2)");
      assertThat(count(second)).isEqualTo(2);
    }
  }

  @Test
  void comesBackOnTheSamePortWhenItsProcessIsKilled() throws Exception {
    try (var database = start()) {
      execute(database, "CREATE TABLE kept (n INT PRIMARY KEY)");
      execute(database, "INSERT INTO kept VALUES (1)");
      var killed = database.process();
      killed.destroyForcibly();
      killed.onExit().join();
      awaitAnswer(database);
      assertThat(count(database)).isEqualTo(1);
      assertThat(database.process().pid()).isNotEqualTo(killed.pid());
    }
  }

  @Test
  void staysDownOnceClosed() throws Exception {
    var database = start();
    database.close();
    assertThat(database.process().isAlive()).isFalse();
    assertThat(MariaDbServer.answers(database.address())).isFalse();
  }

  /** A process that is killed leaves its database running and its lock free. */
  @Test
  void takesOverFromAKilledApplication() throws Exception {
    var orphan = orphan();
    try (var next = start()) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(count(next)).isEqualTo(1);
    }
  }

  @Test
  void refusesAFolderThatAnotherOneOwns() throws Exception {
    try (var _ = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("Another Outturn works in");
    }
  }

  @Test
  void isBorrowedByWhoeverWorksBesideItsOwner() throws Exception {
    try (var owner = start()) {
      try (var guest = BorrowedDatabase.in(folder)) {
        assertThat(guest.address()).isEqualTo(owner.address());
      }
      assertThat(owner.process().isAlive()).isTrue();
    }
  }

  @Test
  void letsNobodyInWithoutItsPassword() throws Exception {
    try (var database = start()) {
      int port = database.address().port();
      assertThat(MariaDbServer.answers(new DatabaseAddress(port, "root", ""))).isFalse();
      assertThat(MariaDbServer.answers(new DatabaseAddress(port, "", ""))).isFalse();
      assertThat(MariaDbServer.answers(new DatabaseAddress(port, DatabaseAddress.USER, "")))
          .isFalse();
      var file = Files.getPosixFilePermissions(folder.resolve("mariadb.password"));
      assertThat(PosixFilePermissions.toString(file)).isEqualTo("rw-------");
    }
  }

  @Test
  void writesEveryCommitToTheDisk() throws Exception {
    try (var database = start();
        var connection = connect(database.address());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT @@innodb_flush_log_at_trx_commit, @@bind_address, @@tx_isolation")) {
      row.next();
      assertThat(row.getInt(1)).isOne();
      assertThat(row.getString(2)).isEqualTo("127.0.0.1");
      assertThat(row.getString(3)).isEqualTo("READ-COMMITTED");
    }
  }

  @Test
  void saysWhatIsMissingWhenThePasswordIsGone() throws Exception {
    start().close();
    Files.delete(folder.resolve("mariadb.password"));
    assertThatThrownBy(this::start)
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("mariadb.password is missing");
  }

  private ProcessHandle orphan() throws Exception {
    var data = new DataFolder(folder);
    try (var database = start()) {
      execute(database, "CREATE TABLE kept (n INT PRIMARY KEY)");
      execute(database, "INSERT INTO kept VALUES (1)");
    }
    var binaries = MariaDbBinaries.in(Home.cache(), System.out::println);
    var server = new MariaDbServer(new MariaDbCommand(binaries, data.log()), data);
    return server.start(data.address());
  }

  private EmbeddedMariaDb start() throws IOException, InterruptedException {
    return EmbeddedMariaDb.start(Home.cache(), folder, System.out::println);
  }

  private static void awaitAnswer(EmbeddedMariaDb database) throws InterruptedException {
    long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!MariaDbServer.answers(database.address())) {
      assertThat(System.nanoTime()).as("the database comes back").isLessThan(limit);
      Thread.sleep(20);
    }
  }

  private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
    try (var connection = connect(database.address());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(EmbeddedMariaDb database) throws SQLException {
    try (var connection = connect(database.address());
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(
        address.url(DatabaseAddress.SCHEMA), address.user(), address.password());
  }
}
