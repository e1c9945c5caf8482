package io.outturn.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MySQL 8.0.15 for tests, from the library of profile {@code mysql8}. */
final class MySql8 implements AutoCloseable {
  private static final String ARCHIVE = "mysql-Linux-amd64.tar.gz";
  private static final int SECONDS_TO_START = 120;
  private final Process process;
  private final DatabaseAddress address;

  private MySql8(Process process, DatabaseAddress address) {
    this.process = process;
    this.address = address;
  }

  static MySql8 start(Path cache, Path folder) throws IOException, InterruptedException {
    var data = folder.toAbsolutePath().resolve("mysql");
    var log = folder.toAbsolutePath().resolve("mysql.log");
    var base = unpacked(cache.toAbsolutePath());
    run(command(base, data, log, List.of("--initialize-insecure")), log);
    var address = new DatabaseAddress(FreePort.find(), "root", "");
    var options =
        List.of(
            "--port=" + address.port(),
            "--bind-address=127.0.0.1",
            "--socket=" + Files.createTempDirectory("mysql8-").resolve("s"),
            "--mysqlx=OFF",
            "--pid-file=" + data.resolve("mysql.pid"),
            "--innodb-flush-log-at-trx-commit=1");
    var server = new MySql8(command(base, data, log, options).start(), address);
    server.awaitReady(log);
    return server;
  }

  DatabaseAddress address() {
    return address;
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (!MariaDbServer.answers(address)) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        close();
        throw failure(log);
      }
      Thread.sleep(50);
    }
  }

  private static ProcessBuilder command(Path base, Path data, Path log, List<String> options) {
    var words = new ArrayList<String>();
    words.add(base.resolve("bin/mysqld").toString());
    words.add("--no-defaults");
    words.add("--basedir=" + base);
    words.add("--datadir=" + data);
    words.add("--skip-ssl");
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--user=root");
    }
    words.addAll(options);
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  private static void run(ProcessBuilder command, Path log)
      throws IOException, InterruptedException {
    if (command.start().waitFor() != 0) {
      throw failure(log);
    }
  }

  private static IllegalStateException failure(Path log) throws IOException {
    var words = Files.readString(log);
    return words.contains("libaio")
        ? new IllegalStateException(
            "MySQL 8 needs the library libaio: install Debian's package libaio1"
                + " (apt-get install libaio1)")
        : new IllegalStateException("MySQL 8 does not start: " + words);
  }

  private static Path unpacked(Path cache) throws IOException, InterruptedException {
    var base = cache.resolve("mysql-8.0.15");
    if (!Files.isDirectory(base)) {
      var unfinished = Files.createTempDirectory(Files.createDirectories(cache), "unpacking-");
      unpack(unfinished);
      Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
    }
    return base;
  }

  private static void unpack(Path folder) throws IOException, InterruptedException {
    var archive = folder.resolve(ARCHIVE);
    try (InputStream packed = MySql8.class.getResourceAsStream("/" + ARCHIVE)) {
      if (packed == null) {
        throw new IllegalStateException("MySQL 8 is on the class path only with -Pmysql8");
      }
      Files.copy(packed, archive);
    }
    var log = folder.resolve("tar.log");
    run(
        new ProcessBuilder("tar", "-xzf", ARCHIVE)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile()),
        log);
    Files.delete(archive);
  }

  @Override
  public void close() {
    MariaDbServer.stop(process.toHandle());
  }
}
