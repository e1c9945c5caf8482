package io.outturn.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts, finds and stops the one server process of a data folder. */
final class MariaDbServer {
  /** Long enough to read a large log again after a crash. */
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

  private final MariaDbCommand command;
  private final DataFolder data;

  MariaDbServer(MariaDbCommand command, DataFolder data) {
    this.command = command;
    this.data = data;
  }

  /** Starts the server and answers its process when it can be worked with. */
  ProcessHandle start(DatabaseAddress address) throws IOException, InterruptedException {
    var server = command.start(data.server(), options(address)).toHandle();
    try {
      awaitReady(server, address);
      return server;
    } catch (IOException | InterruptedException | RuntimeException e) {
      stop(server);
      throw e;
    }
  }

  private List<String> options(DatabaseAddress address) {
    return List.of(
        "--port=" + address.port(),
        "--bind-address=127.0.0.1",
        "--socket=", // none: its path may not be long, and nobody needs it
        "--skip-name-resolve",
        "--pid-file=" + data.pid(),
        "--character-set-server=utf8mb4",
        "--transaction-isolation=READ-COMMITTED",
        "--innodb-flush-log-at-trx-commit=1",
        "--innodb-buffer-pool-size=256M");
  }

  private void awaitReady(ProcessHandle server, DatabaseAddress address)
      throws IOException, InterruptedException {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (!answers(address)) {
      if (!server.isAlive()) {
        throw command.failed("ended while it started", null);
      }
      if (System.nanoTime() > limit) {
        throw command.failed("did not start within " + START_LIMIT.toMinutes() + " minutes", null);
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /** Whether the server lets this account in. */
  static boolean answers(DatabaseAddress address) {
    var url = address.url("") + "&connectTimeout=2000&socketTimeout=5000";
    try (var connection = DriverManager.getConnection(url, address.user(), address.password())) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** A server of this folder whose application was killed; it still writes to the folder. */
  Optional<ProcessHandle> orphan() throws IOException {
    try {
      long pid = Long.parseLong(Files.readString(data.pid()).strip());
      return ProcessHandle.of(pid).filter(this::servesThisFolder);
    } catch (NoSuchFileException | NumberFormatException neverWritten) {
      return Optional.empty();
    }
  }

  /** Process numbers are used again, so the number alone says nothing. */
  private boolean servesThisFolder(ProcessHandle process) {
    var folder = MariaDbCommand.dataFolder(data.server());
    return process.info().arguments().map(List::of).orElse(List.of()).contains(folder);
  }

  /** Asks the process to end and waits until all is written; one that cannot is killed. */
  static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException hangs) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
