package io.outturn.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one database server of a test run, on files below target/ that go with it. */
final class TestServer {
  private static final DatabaseAddress ADDRESS = start();

  private TestServer() {}

  static DatabaseAddress address() {
    return ADDRESS;
  }

  private static DatabaseAddress start() {
    var kind = System.getProperty("outturn.test.database", "mariadb");
    try {
      var folder =
          Files.createTempDirectory(Files.createDirectories(Path.of("target")), "database-");
      return switch (kind) {
        case "mariadb" -> startMariaDb(folder);
        case "mysql8" -> startMySql8(folder);
        default -> throw new IllegalStateException("No test database is called " + kind);
      };
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("The test database " + kind + " does not start", e);
    }
  }

  private static DatabaseAddress startMariaDb(Path folder)
      throws IOException, InterruptedException {
    var server = EmbeddedMariaDb.start(Home.cache(), folder, System.out::println);
    stopAtExit(server, folder);
    return server.address();
  }

  private static DatabaseAddress startMySql8(Path folder) throws IOException, InterruptedException {
    var server = MySql8.start(Home.cache(), folder);
    stopAtExit(server, folder);
    return server.address();
  }

  private static void stopAtExit(AutoCloseable server, Path folder) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
  }

  private static void stop(AutoCloseable server, Path folder) {
    try (server) {
      // Closing is all there is to do.
    } catch (Exception e) {
      throw new IllegalStateException("The test database does not stop", e);
    }
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot delete " + folder, e);
    }
  }
}
