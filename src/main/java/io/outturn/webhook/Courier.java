package io.outturn.webhook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Sends what is due, many at a time, and notes how each went. */
@Singleton
final class Courier {
  private static final int AT_ONCE = 32;
  private final Deliveries deliveries;
  private final Endpoints endpoints;
  private final Sender sender;
  private final Clock clock;

  Courier(Deliveries deliveries, Endpoints endpoints, Sender sender, Clock clock) {
    this.deliveries = deliveries;
    this.endpoints = endpoints;
    this.sender = sender;
    this.clock = clock;
  }

  /** Sends until nothing more is due, and answers how many it was. */
  int round() {
    int sent = 0;
    for (var due = deliveries.claim(AT_ONCE);
        !due.isEmpty();
        due = deliveries.claim(AT_ONCE)) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        due.forEach(claim -> threads.execute(() -> deliver(claim)));
      }
      sent += due.size();
    }
    return sent;
  }

  void deliver(Claim claim) {
    var outcome = sender.post(Target.parse(claim.address(), true), headers(claim), claim.payload());
    deliveries.note(claim, outcome);
    if (!outcome.taken()) {
      endpoints.pauseIfLost(claim.endpoint());
    }
  }

  private TreeMap<String, String> headers(Claim claim) {
    var headers = new TreeMap<String, String>();
    long seconds = clock.instant().getEpochSecond();
    var id = "msg_" + claim.id();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(seconds));
    headers.put(
        "webhook-signature",
        endpoints.secrets(claim.endpoint()).stream()
            .map(secret -> secret.sign(id, seconds, claim.payload()))
            .collect(Collectors.joining(" ")));
    return headers;
  }
}
