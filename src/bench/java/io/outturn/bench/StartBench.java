package io.outturn.bench;

import static io.outturn.bench.Benchmarks.say;

import io.outturn.e2e.Respondent;
import io.outturn.e2e.RunningJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Time from the start of the process to its first answer, with and without an AOT cache, on a
 * database that runs already.
 */
final class StartBench {
  private static final int ROUNDS = 5;
  private static final int SETTLE_SECONDS = 15;

  private StartBench() {}

  static void run(Path benchHome) throws Exception {
    var home = Files.createDirectories(benchHome.resolve("start"));
    var cache = home.resolve("outturn.aot");
    var environment = environment(benchHome);
    train(home, environment, cache);
    var plain = new double[ROUNDS];
    var cached = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      plain[round] = start(home, environment);
      cached[round] = start(home, environment, "-XX:AOTCache=" + cache);
    }
    idle(home, environment);
    idle(home, environment, "-XX:AOTCache=" + cache);
    Arrays.sort(plain);
    Arrays.sort(cached);
    say(
        "Start to first answer, median: plain %.0f ms, AOT cache %.0f ms, ratio %.2f"
            .formatted(
                plain[ROUNDS / 2], cached[ROUNDS / 2], cached[ROUNDS / 2] / plain[ROUNDS / 2]));
  }

  private static Map<String, String> environment(Path benchHome) throws Exception {
    var database = OwnDatabase.of(benchHome);
    var environment = new HashMap<>(Benchmarks.environment());
    environment.put("DATASOURCES_DEFAULT_URL", database.url());
    environment.put("DATASOURCES_DEFAULT_USERNAME", database.user());
    environment.put("DATASOURCES_DEFAULT_PASSWORD", database.password());
    return environment;
  }

  /** A run with real traffic, from which the cache is made when it ends. */
  private static void train(Path home, Map<String, String> environment, Path cache)
      throws Exception {
    try (var jar = RunningJar.start(home, environment, options("-XX:AOTCacheOutput=" + cache));
        var respondent = new Respondent(jar.port())) {
      for (int i = 0; i < 20; i++) {
        respondent.send(respondent.fill("/s/" + Benchmarks.SLUG, Map.of("recommend", "9")));
        jar.api("/api/v1/surveys/" + Benchmarks.SLUG + "/results");
      }
    }
    say("AOT cache: %d MiB".formatted(Files.size(cache) >> 20));
  }

  private static double start(Path home, Map<String, String> environment, String... more)
      throws Exception {
    long started = System.nanoTime();
    try (var _ = RunningJar.start(home, environment, options(more))) {
      return (System.nanoTime() - started) / 1e6;
    }
  }

  /** Memory when nothing happens, once the start is digested. */
  private static void idle(Path home, Map<String, String> environment, String... more)
      throws Exception {
    try (var jar = RunningJar.start(home, environment, options(more))) {
      TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
      say(
          "Memory, idle%s: %d MiB"
              .formatted(more.length == 0 ? "" : " with AOT cache", Meter.memory(jar.handle())));
    }
  }

  private static String[] options(String... more) {
    return Stream.concat(Stream.of(Benchmarks.SMALL_SERVER), Stream.of(more))
        .toArray(String[]::new);
  }
}
