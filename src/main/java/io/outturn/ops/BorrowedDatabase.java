package io.outturn.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The embedded database of another Outturn that works in the same folder, used beside it. */
record BorrowedDatabase(DatabaseAddress address) implements Database {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Waits until the owner's database answers; the owner may be starting.
   *
   * @throws StartFailed when it does not within 30 s
   */
  static BorrowedDatabase in(Path folder) throws IOException, InterruptedException {
    var address = new DataFolder(folder).address();
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (!MariaDbServer.answers(address)) {
      if (System.nanoTime() > limit) {
        throw new StartFailed(
            "Another Outturn works in %s, but its database does not answer.".formatted(folder));
      }
      Thread.sleep(100);
    }
    return new BorrowedDatabase(address);
  }

  @Override
  public Map<String, Object> properties() {
    return address.properties(DatabaseAddress.SCHEMA);
  }

  @Override
  public void close() {}
}
