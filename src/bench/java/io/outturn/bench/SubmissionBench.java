package io.outturn.bench;

import static io.outturn.bench.Benchmarks.say;

import io.outturn.e2e.Respondent;
import io.outturn.e2e.RunningJar;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;

/**
 * Completed submissions through the web, against what the same database can store when nothing is
 * in the way.
 */
final class SubmissionBench {
  private static final int CLIENTS = 64;
  private static final int ROUNDS = 4;
  private static final int WARM_SECONDS = 30;
  private static final int SECONDS = 8;

  private SubmissionBench() {}

  static void run(RunningJar jar, Path home) throws Exception {
    var database = OwnDatabase.of(home);
    var load = new FormLoad(jar.port());
    try (var raw = new RawLimit(database.url(), database.user(), database.password())) {
      load.measure(CLIENTS, WARM_SECONDS);
      raw.measure(CLIENTS, SECONDS);
      var ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        var server = new Meter(jar.handle());
        var store = new Meter(jar.database());
        long before = load.completed();
        double web = load.measure(CLIENTS, SECONDS);
        double done = load.completed() - before;
        double serverCpu = server.milliseconds() / done;
        double storeCpu = store.milliseconds() / done;
        double limit = raw.measure(CLIENTS, SECONDS);
        ratios[round] = web / limit;
        say(
            "Submissions: %.0f/s through the web, %.0f/s raw, ratio %.3f; CPU each: server %.3f ms + database %.3f ms = %.3f ms"
                .formatted(web, limit, web / limit, serverCpu, storeCpu, serverCpu + storeCpu));
      }
      Arrays.sort(ratios);
      say(
          "Submissions, median ratio: %.3f"
              .formatted((ratios[ROUNDS / 2 - 1] + ratios[ROUNDS / 2]) / 2));
    }
    say("SQL statements for 1,000 warm form GETs: %d".formatted(statements(jar, database)));
  }

  private static long statements(RunningJar jar, OwnDatabase database) throws Exception {
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var respondent = new Respondent(jar.port())) {
      long before = questions(connection);
      for (int i = 0; i < 1_000; i++) {
        respondent.fill("/s/" + Benchmarks.SLUG, Map.of());
      }
      return questions(connection) - before - 1;
    }
  }

  private static long questions(Connection connection) throws Exception {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      row.next();
      return row.getLong(2);
    }
  }
}
