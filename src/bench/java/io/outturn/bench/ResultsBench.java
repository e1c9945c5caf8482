package io.outturn.bench;

import static io.outturn.bench.Benchmarks.say;

import io.outturn.e2e.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/**
 * Whether results take longer when there are more of them: a year of answers, 10,000 and then
 * 1,000,000.
 */
final class ResultsBench {
  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;
  private static final int READS = 400;
  private static final String PATH =
      "/api/v1/surveys/" + Benchmarks.SLUG + "/results?from=2025-01-01&to=2025-12-31";

  private ResultsBench() {}

  static void run(RunningJar jar, Path home) throws Exception {
    load(jar, home, 0, FEW);
    double few = median(jar);
    load(jar, home, FEW, MANY);
    double many = median(jar);
    say(
        "Results of a year, median: %.2f ms at %,d responses, %.2f ms at %,d, ratio %.2f"
            .formatted(few, FEW, many, MANY, many / few));
  }

  private static void load(RunningJar jar, Path home, int from, int to) throws Exception {
    var file = home.resolve("responses-" + to + ".csv");
    write(file, from, to);
    long started = System.nanoTime();
    int exit =
        jar.command(
            "import-responses",
            file.toString(),
            "--mapping=" + Path.of("src/bench/resources/one-page-mapping.yaml").toAbsolutePath());
    double seconds = (System.nanoTime() - started) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException("The import ended with " + exit + ":\n" + jar.log());
    }
    say(
        "Import: %,d rows in %.1f s, %,.0f/s, start included"
            .formatted(to - from, seconds, (to - from) / seconds));
  }

  private static void write(Path file, int from, int to) throws IOException {
    var random = new Random(from);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id,day,recommend,speed,quality,staff,comment\n");
      for (int id = from; id < to; id++) {
        out.write(
            "%d,%s,%d,%d,%d,%d,%s%n"
                .formatted(
                    id,
                    LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)),
                    random.nextInt(11),
                    1 + random.nextInt(5),
                    1 + random.nextInt(5),
                    1 + random.nextInt(5),
                    "The queue was long"));
      }
    }
  }

  private static double median(RunningJar jar) throws Exception {
    for (int i = 0; i < READS; i++) {
      jar.api(PATH);
    }
    var times = new double[READS];
    for (int i = 0; i < READS; i++) {
      long started = System.nanoTime();
      jar.api(PATH);
      times[i] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(times);
    return times[READS / 2];
  }
}
