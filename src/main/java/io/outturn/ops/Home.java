package io.outturn.ops;

import java.nio.file.Path;
import java.util.Map;

/** The two folders Outturn writes to, unless the environment names others. */
final class Home {
  private Home() {}

  /** What can be made again: OUTTURN_CACHE, or .cache/outturn in the user's home. */
  static Path cache() {
    var home = Path.of(System.getProperty("user.home"), ".cache", "outturn");
    return fromEnvironment("OUTTURN_CACHE", home);
  }

  /** What must not be lost: OUTTURN_DATA, or data in the working directory. */
  static Path data() {
    return fromEnvironment("OUTTURN_DATA", Path.of("data"));
  }

  private static Path fromEnvironment(String name, Path otherwise) {
    Map<String, String> environment = System.getenv();
    return environment.containsKey(name) ? Path.of(environment.get(name)) : otherwise;
  }
}
