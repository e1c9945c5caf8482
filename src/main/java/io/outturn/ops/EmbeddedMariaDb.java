package io.outturn.ops;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB that belongs to this application: started with it, started again when it dies, stopped
 * after everything that uses it. A server left behind by a killed application is stopped cleanly
 * first, so the settings in force are always this version's.
 */
final class EmbeddedMariaDb implements Database {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final MariaDbServer server;
  private final DatabaseAddress address;
  private final FileChannel lock;
  private ProcessHandle process;
  private boolean closed;

  private EmbeddedMariaDb(
      MariaDbServer server, DatabaseAddress address, FileChannel lock, ProcessHandle process) {
    this.server = server;
    this.address = address;
    this.lock = lock;
    this.process = process;
  }

  /**
   * Starts the server of a data folder and answers when it can be worked with.
   *
   * @param cache where program files are unpacked to
   * @param say hears, in plain words, what takes time
   * @throws StartFailed when another application owns the folder, or the server cannot start
   */
  static EmbeddedMariaDb start(Path cache, Path folder, Consumer<String> say)
      throws IOException, InterruptedException {
    return startUnlessOwned(cache, folder, say).orElseThrow(() -> inUse(folder));
  }

  /** Like {@link #start}, and empty when another application owns the folder. */
  static Optional<EmbeddedMariaDb> startUnlessOwned(Path cache, Path folder, Consumer<String> say)
      throws IOException, InterruptedException {
    var data = new DataFolder(folder);
    var lock = data.lock();
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(start(MariaDbBinaries.in(cache, say), data, lock.get(), say));
    } catch (IOException | InterruptedException | RuntimeException e) {
      lock.get().close();
      throw e;
    }
  }

  private static StartFailed inUse(Path folder) {
    return new StartFailed(
        "Another Outturn works in %s. Stop it, or set OUTTURN_DATA to another folder."
            .formatted(folder.toAbsolutePath()));
  }

  private static EmbeddedMariaDb start(
      MariaDbBinaries binaries, DataFolder data, FileChannel lock, Consumer<String> say)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    var command = new MariaDbCommand(binaries, data.log());
    var server = new MariaDbServer(command, data);
    server.orphan().ifPresent(orphan -> stopOrphan(orphan, say));
    say.accept("Starting the database in " + data.server());
    new MariaDbInstallation(binaries, command, data).complete();
    data.notePort(FreePort.find());
    var process = server.start(data.address());
    say.accept("The database is ready after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
    var database = new EmbeddedMariaDb(server, data.address(), lock, process);
    database.watch(process);
    return database;
  }

  private static void stopOrphan(ProcessHandle orphan, Consumer<String> say) {
    say.accept("Stopping the database that a killed Outturn left, process " + orphan.pid());
    MariaDbServer.stop(orphan);
  }

  @Override
  public Map<String, Object> properties() {
    return address.properties(DatabaseAddress.SCHEMA);
  }

  DatabaseAddress address() {
    return address;
  }

  /** The server's process now; it is another one after the server died. */
  synchronized ProcessHandle process() {
    return process;
  }

  private void watch(ProcessHandle watched) {
    var _ = watched.onExit().thenAccept(_ -> Thread.ofVirtual().start(this::revive));
  }

  private void revive() {
    try {
      for (var pause = Duration.ofMillis(100); !revived(); pause = longer(pause)) {
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tries once to start the server on the same port, unless it is to stay down. */
  private synchronized boolean revived() throws InterruptedException {
    if (closed) {
      return true;
    }
    LOG.warn("The database process ended; starting it again");
    try {
      process = server.start(address);
      watch(process);
      LOG.warn("The database is back, process {}", process.pid());
      return true;
    } catch (IOException | StartFailed e) {
      LOG.error("The database does not start", e);
      return false;
    }
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  /** Stops the server cleanly; nothing starts it again. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      MariaDbServer.stop(process);
      lock.close();
    }
  }
}
