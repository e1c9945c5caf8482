package io.outturn.ops;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the server's program is called, whatever it shall do. */
final class MariaDbCommand {
  private static final int LINES_TOLD = 8;
  private final MariaDbBinaries binaries;
  private final Path log;

  MariaDbCommand(MariaDbBinaries binaries, Path log) {
    this.binaries = binaries;
    this.log = log;
  }

  /** A process of the server's program on this data folder; what it says goes to the log. */
  Process start(Path folder, List<String> options) throws IOException {
    var words = new ArrayList<String>();
    words.add(binaries.server().toString());
    words.add("--no-defaults");
    words.add(dataFolder(folder));
    words.add("--basedir=" + binaries.base());
    words.add("--lc-messages-dir=" + binaries.share());
    words.add(
        "--skip-ssl"); // a key made at every start would cost 5 to 30 s, on loopback for nothing
    if (isRoot()) {
      words.add("--user=root"); // said aloud, or the server refuses
    }
    words.addAll(options);
    var redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(redirect).start();
    } catch (IOException e) {
      throw new StartFailed(
          "The embedded MariaDB cannot run on this system. " + MariaDbBinaries.ELSE_SET, e);
    }
  }

  /** The option by which a running server of this data folder is recognised. */
  static String dataFolder(Path folder) {
    return "--datadir=" + folder;
  }

  /** The reason of a failed start, with the server's own last words. */
  StartFailed failed(String what, @Nullable Throwable cause) throws IOException {
    var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
    var last = lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size());
    return new StartFailed(
        "The embedded MariaDB %s. %s%nIts last words, from %s:%n%s"
            .formatted(what, MariaDbBinaries.ELSE_SET, log, String.join("\n", last)),
        cause);
  }

  private static boolean isRoot() {
    return File.separatorChar == '/' && "root".equals(System.getProperty("user.name"));
  }
}
