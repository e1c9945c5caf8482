package io.outturn.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example for receivers, as somebody would who copies it. */
class DocumentedReceiverTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
  private static final String BODY = "{\"type\":\"response.received\"}";
  private final SigningSecret secret = SigningSecret.fresh();
  private final String now = Long.toString(Instant.now().getEpochSecond());
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void copy() throws Exception {
    var example = EXAMPLE.matcher(Files.readString(Path.of("docs/webhooks.md")));
    assertThat(example.find()).isTrue();
    Files.writeString(folder.resolve("Receive.java"), example.group(1));
  }

  @Test
  void takesWhatIsGenuineAndNothingElse() throws Exception {
    var signature = sign(secret, now);
    assertThat(run(now, signature, BODY)).isEqualTo("genuine");
    assertThat(run(now, sign(SigningSecret.fresh(), now) + " " + signature, BODY))
        .as("one of two secrets")
        .isEqualTo("genuine");
    assertThat(run(now, signature, BODY.replace("received", "erased"))).isEqualTo("refused");
    assertThat(run(now, sign(SigningSecret.fresh(), now), BODY)).isEqualTo("refused");
    var before = Long.toString(Instant.now().minus(Duration.ofMinutes(6)).getEpochSecond());
    assertThat(run(before, sign(secret, before), BODY)).as("old").isEqualTo("refused");
  }

  private static String sign(SigningSecret with, String seconds) {
    return with.sign("msg_1", Long.parseLong(seconds), BODY);
  }

  private String run(String timestamp, String signature, String body) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder = new ProcessBuilder(List.of(java, "Receive.java", "msg_1", timestamp, signature));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("SECRET", secret.text());
    var process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
