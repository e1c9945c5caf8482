package io.outturn.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many submissions a second the database takes durably when nothing else is in the way: writers
 * hand one response row, five answers and five counts to one committer, which commits whatever
 * waits, up to 512. It is what the whole product is compared with.
 */
final class RawLimit implements AutoCloseable {
  private static final String WORDS = "The queue was long, the help was good. ".repeat(2);
  private final LinkedBlockingQueue<Row> queue = new LinkedBlockingQueue<>();
  private final AtomicLong ids = new AtomicLong();
  private final AtomicLong committed = new AtomicLong();
  private final Connection connection;
  private volatile boolean over;

  private record Row(long id, List<Integer> ratings, CompletableFuture<Boolean> stored) {}

  RawLimit(String url, String user, String password) throws SQLException {
    var separator = url.contains("?") ? "&" : "?";
    connection =
        DriverManager.getConnection(
            url + separator + "rewriteBatchedStatements=true", user, password);
    for (var table : List.of("raw_response", "raw_answer", "raw_count")) {
      run("DROP TABLE IF EXISTS " + table);
    }
    run(
        "CREATE TABLE raw_response (id BIGINT PRIMARY KEY, survey INT, day INT, received DATETIME(3), KEY (survey, received)) ENGINE=InnoDB");
    run(
        "CREATE TABLE raw_answer (response BIGINT, question INT, rating INT, words VARCHAR(2000), PRIMARY KEY (response, question)) ENGINE=InnoDB");
    run(
        "CREATE TABLE raw_count (question INT, day INT, rating INT, n BIGINT NOT NULL, PRIMARY KEY (question, day, rating)) ENGINE=InnoDB");
    connection.setAutoCommit(false);
  }

  /** Submissions a second over a span, with so many writers. */
  double measure(int writers, long seconds) throws InterruptedException, ExecutionException {
    over = false;
    long before = committed.get();
    long started = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var committer = threads.submit(this::commitAll);
      for (int i = 0; i < writers; i++) {
        threads.execute(this::write);
      }
      TimeUnit.SECONDS.sleep(seconds);
      over = true;
      committer.get();
    }
    return (committed.get() - before) / ((System.nanoTime() - started) / 1e9);
  }

  private void write() {
    while (!over) {
      var random = ThreadLocalRandom.current();
      var ratings =
          List.of(random.nextInt(11), random.nextInt(5), random.nextInt(5), random.nextInt(5), 0);
      var row = new Row(ids.incrementAndGet(), ratings, new CompletableFuture<>());
      queue.add(row);
      row.stored().join();
    }
  }

  private Void commitAll() throws Exception {
    while (!over || !queue.isEmpty()) {
      var first = queue.poll(20, TimeUnit.MILLISECONDS);
      if (first != null) {
        var batch = new ArrayList<>(List.of(first));
        queue.drainTo(batch, 511);
        commit(batch);
        committed.addAndGet(batch.size());
        batch.forEach(row -> row.stored().complete(true));
      }
    }
    return null;
  }

  private void commit(List<Row> batch) throws SQLException {
    var counts = new TreeMap<Integer, Integer>();
    try (var response =
            connection.prepareStatement("INSERT INTO raw_response VALUES (?, 1, 20000, NOW(3))");
        var answer = connection.prepareStatement("INSERT INTO raw_answer VALUES (?, ?, ?, ?)")) {
      for (var row : batch) {
        response.setLong(1, row.id());
        response.addBatch();
        for (int question = 0; question < 5; question++) {
          answer.setLong(1, row.id());
          answer.setInt(2, question);
          answer.setInt(3, row.ratings().get(question));
          answer.setString(4, question == 4 ? WORDS : null);
          answer.addBatch();
          counts.merge(question * 100 + row.ratings().get(question), 1, Integer::sum);
        }
      }
      response.executeBatch();
      answer.executeBatch();
    }
    var values = String.join(",", Collections.nCopies(counts.size(), "(?, 20000, ?, ?)"));
    try (var upsert =
        connection.prepareStatement(
            "INSERT INTO raw_count VALUES "
                + values
                + " ON DUPLICATE KEY UPDATE n = n + VALUES(n)")) {
      int at = 1;
      for (var count : counts.entrySet()) {
        upsert.setInt(at++, count.getKey() / 100);
        upsert.setInt(at++, count.getKey() % 100);
        upsert.setInt(at++, count.getValue());
      }
      upsert.executeUpdate();
    }
    connection.commit();
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
