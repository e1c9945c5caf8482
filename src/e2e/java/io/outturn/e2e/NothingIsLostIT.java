package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Every acknowledged response is there, and there once, whatever is killed meanwhile. */
class NothingIsLostIT {
  private static final String SLUG = "one-page";
  private static final Pattern N = Pattern.compile("\"n\"\\s*:\\s*(\\d+)");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path home;

  @Test
  void exactUnderTwoHundredImpatientClients() throws Exception {
    exactUnderLoad(2_000);
  }

  @Test
  @Tag("soak")
  void exactUnderTwoHundredImpatientClientsForLonger() throws Exception {
    exactUnderLoad(20_000);
  }

  @Test
  void exactWhenTheApplicationAndTheDatabaseAreKilled() throws Exception {
    try (var jar = start()) {
      var crowd = new Crowd(jar.port(), SLUG, 3_000);
      var load = Thread.ofVirtual().start(() -> crowd.respond(64));
      awaitAcknowledged(crowd, 500);
      jar.killAndRestart();
      awaitAcknowledged(crowd, 1_200);
      var before = jar.database();
      before.destroyForcibly();
      before.onExit().join();
      var killed = Instant.now();
      int acknowledged = crowd.acknowledged();
      awaitAcknowledged(crowd, acknowledged + 64);
      assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(30));
      load.join();
      assertExact(jar, crowd, 3_000);
    }
  }

  private void exactUnderLoad(int responses) throws Exception {
    try (var jar = start()) {
      var crowd = new Crowd(jar.port(), SLUG, responses);
      crowd.respond(200);
      assertThat(crowd.sent()).isGreaterThan(responses);
      assertExact(jar, crowd, responses);
    }
  }

  private static void assertExact(RunningJar jar, Crowd crowd, int responses) throws Exception {
    assertThat(crowd.acknowledged()).isEqualTo(responses);
    var n = N.matcher(jar.api("/api/v1/surveys/" + SLUG + "/results"));
    assertThat(n.find()).isTrue();
    assertThat(Long.parseLong(n.group(1))).isEqualTo(responses);
    assertThat(jar.command("verify-tallies")).isZero();
  }

  private static void awaitAcknowledged(Crowd crowd, int responses) throws InterruptedException {
    var end = Instant.now().plusSeconds(120);
    while (crowd.acknowledged() < responses && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(crowd.acknowledged()).isGreaterThanOrEqualTo(responses);
  }

  private RunningJar start() throws Exception {
    Files.createDirectories(home);
    return RunningJar.start(
        home,
        Map.of(
            "OUTTURN_SURVEYS",
            Path.of("src/e2e/resources/surveys").toAbsolutePath().toString(),
            "OUTTURN_DEMONSTRATION",
            "false"));
  }
}
