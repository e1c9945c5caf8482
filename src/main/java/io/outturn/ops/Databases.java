package io.outturn.ops;

import io.outturn.ops.settings.Settings;
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
    checkSettings(say);
    return isConfigured() ? configured() : EmbeddedMariaDb.start(Home.cache(), Home.data(), say);
  }

  /** For a command: it may run beside a server in the same folder, and then uses its database. */
  static Database forCommand(Consumer<String> say) throws IOException, InterruptedException {
    checkSettings(say);
    if (isConfigured()) {
      return configured();
    }
    var own = EmbeddedMariaDb.startUnlessOwned(Home.cache(), Home.data(), say);
    return own.isPresent() ? own.get() : BorrowedDatabase.in(Home.data());
  }

  /** Nothing is started on settings that somebody has to mend first. */
  private static void checkSettings(Consumer<String> say) {
    Settings.unknown(System.getenv()).forEach(say);
    var faults = Settings.faults(System.getenv());
    if (!faults.isEmpty()) {
      throw new StartFailed(String.join(System.lineSeparator(), faults));
    }
  }

  private static Database configured() {
    DatabaseLine.check(System.getenv(DatabaseLine.ADDRESS), System.getenv(DatabaseLine.TRUSTED));
    return new ConfiguredDatabase();
  }

  private static boolean isConfigured() {
    return System.getenv(DatabaseLine.ADDRESS) != null;
  }
}
