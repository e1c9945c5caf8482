package io.outturn.ops;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Decides which database a process works with. When the operator named one, nothing of the embedded
 * one is even loaded.
 */
final class Databases {
  private Databases() {}

  /** For the server: the embedded database is its own. */
  static Database forServing(Consumer<String> say) throws IOException, InterruptedException {
    return isConfigured() ? configured() : EmbeddedMariaDb.start(Home.cache(), Home.data(), say);
  }

  /** For a command: it may run beside a server in the same folder, and then uses its database. */
  static Database forCommand(Consumer<String> say) throws IOException, InterruptedException {
    if (isConfigured()) {
      return configured();
    }
    var own = EmbeddedMariaDb.startUnlessOwned(Home.cache(), Home.data(), say);
    return own.isPresent() ? own.get() : BorrowedDatabase.in(Home.data());
  }

  private static Database configured() {
    DatabaseLine.check(System.getenv(DatabaseLine.ADDRESS), System.getenv(DatabaseLine.TRUSTED));
    return new ConfiguredDatabase();
  }

  private static boolean isConfigured() {
    return System.getenv(DatabaseLine.ADDRESS) != null;
  }
}
