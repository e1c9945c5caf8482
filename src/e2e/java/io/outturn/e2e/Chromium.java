package io.outturn.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the browser of the tests: the one that CHROME_BIN names, one on the PATH, or one that npm
 * brings into the cache. Without any of them the tests fail; they are never skipped.
 */
public final class Chromium {
  private static final String VERSION = "147.0.0";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Decompresses the browser below TMPDIR and prints where it is. */
  private static final String WHERE =
      "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());";

  private Chromium() {}

  /** The browser's executable. */
  public static Path find() throws IOException, InterruptedException {
    var named = System.getenv("CHROME_BIN");
    if (named != null) {
      return existing(Path.of(named));
    }
    var installed = NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    return installed.isPresent() ? installed.get() : fromNpm();
  }

  private static Path existing(Path browser) {
    if (!Files.isExecutable(browser)) {
      throw new IllegalStateException("CHROME_BIN is no program: " + browser);
    }
    return browser;
  }

  /** A program of this name on the PATH. */
  static Optional<Path> onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path fromNpm() throws IOException, InterruptedException {
    var folder = cache().resolve("chromium-" + VERSION);
    if (!Files.isDirectory(folder)) {
      install(folder);
    }
    var node = program("node").toString();
    var printed = run(folder, node, "--input-type=module", "--eval", WHERE);
    return existing(Path.of(printed.strip()));
  }

  private static void install(Path folder) throws IOException, InterruptedException {
    System.out.println("Installing Chromium " + VERSION + " into " + folder + " (once)");
    var unfinished = Files.createTempDirectory(Files.createDirectories(cache()), "installing-");
    Files.writeString(unfinished.resolve("package.json"), "{\"private\": true}");
    run(
        unfinished,
        program("npm").toString(),
        "install",
        "--no-audit",
        "--no-fund",
        "@sparticuz/chromium@" + VERSION);
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path program(String name) {
    return onPath(name)
        .orElseThrow(
            () -> noBrowser("There is no chromium, google-chrome or " + name + " on the PATH."));
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("TMPDIR", folder.toString());
    var process = builder.start();
    process.getOutputStream().close();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw noBrowser(String.join(" ", command) + " failed: " + printed);
    }
    return printed;
  }

  private static IllegalStateException noBrowser(String reason) {
    return new IllegalStateException(
        reason
            + " The browser tests need a Chromium: install one (Debian: apt-get install chromium),"
            + " or set CHROME_BIN to its program, or install Node.js 20 with npm, which then"
            + " brings one.");
  }

  private static Path cache() {
    var named = System.getenv("OUTTURN_CACHE");
    return named == null
        ? Path.of(System.getProperty("user.home"), ".cache", "outturn")
        : Path.of(named).toAbsolutePath();
  }
}
