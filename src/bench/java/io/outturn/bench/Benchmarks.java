package io.outturn.bench;

import io.outturn.e2e.RunningJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Runs all measurements on the shipped jar with its own database, and prints them. What is compared
 * is measured in turns in the same run; CPU per unit of work holds still where rates do not.
 */
public final class Benchmarks {
  static final String SLUG = "one-page";

  /** What docs/operations.md recommends for a small server. */
  static final String[] SMALL_SERVER = {
    "-XX:+UseSerialGC",
    "-XX:+UseCompactObjectHeaders",
    "-XX:TrimNativeHeapInterval=5000",
    "-Xms24m",
    "-Xmx512m"
  };

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    var home = Files.createTempDirectory("outturn-bench");
    say("Working in " + home);
    try (var jar = RunningJar.start(home, environment(), SMALL_SERVER)) {
      SubmissionBench.run(jar, home);
      say("Memory, loaded: %d MiB".formatted(Meter.memory(jar.handle())));
      ResultsBench.run(jar, home);
      WebhookBench.run(jar);
      StartBench.run(home);
    }
  }

  static Map<String, String> environment() {
    return Map.of(
        "OUTTURN_SURVEYS",
        Path.of("src/bench/resources/surveys").toAbsolutePath().toString(),
        "OUTTURN_DEMONSTRATION",
        "false");
  }

  static void say(String line) {
    System.out.println(line);
  }
}
