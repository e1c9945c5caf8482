package io.outturn.bench;

import static io.outturn.bench.Benchmarks.say;

import io.outturn.e2e.RunningJar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What it costs a submission that a webhook waits for it. The webhook is paused, so that writing
 * the event is measured and not its sending.
 */
final class WebhookBench {
  private static final int CLIENTS = 64;
  private static final int ROUNDS = 6;
  private static final int WARM_SECONDS = 60;
  private static final int SECONDS = 8;
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final String WISH =
      "{\"address\": \"https://8.8.8.8/hook\", \"events\": [\"response.received\"]}";
  private final RunningJar jar;
  private final FormLoad load;

  private WebhookBench(RunningJar jar) {
    this.jar = jar;
    this.load = new FormLoad(jar.port());
  }

  static void run(RunningJar jar) throws Exception {
    new WebhookBench(jar).run();
  }

  private void run() throws Exception {
    load.measure(CLIENTS, WARM_SECONDS);
    var ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double without = milliseconds();
      var webhook = ID.matcher(call("POST", "", WISH));
      webhook.find();
      var path = "/" + webhook.group(1);
      call("PUT", path + "/pause", "");
      double with = milliseconds();
      call("DELETE", path, "");
      ratios[round] = with / without;
      say(
          "A webhook waits: %.3f ms CPU a submission, %.3f ms without, ratio %.3f"
              .formatted(with, without, with / without));
    }
    Arrays.sort(ratios);
    say(
        "A webhook waits, median ratio: %.3f"
            .formatted((ratios[ROUNDS / 2 - 1] + ratios[ROUNDS / 2]) / 2));
  }

  /** CPU of server and database for one completed submission. */
  private double milliseconds() throws Exception {
    var server = new Meter(jar.handle());
    var store = new Meter(jar.database());
    long before = load.completed();
    load.measure(CLIENTS, SECONDS);
    return (server.milliseconds() + store.milliseconds()) / (load.completed() - before);
  }

  private String call(String method, String path, String body)
      throws IOException, InterruptedException {
    var address = "http://localhost:%d/api/v1/webhooks%s".formatted(jar.port(), path);
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + RunningJar.TOKEN)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(method + " " + path + ": " + answer.body());
      }
      return answer.body();
    }
  }
}
