package io.outturn.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Sends what is due, many at a time, and notes how each went. */
@Singleton
final class Courier {
  private static final int AT_ONCE = 32;
  private final Deliveries deliveries;
  private final Endpoints endpoints;
  private final Pauses pauses;
  private final Sender sender;
  private final boolean plainAllowed;
  private final Clock clock;
  private final Set<UUID> served = ConcurrentHashMap.newKeySet();

  Courier(
      Deliveries deliveries,
      Endpoints endpoints,
      Pauses pauses,
      Sender sender,
      @Value("${outturn.demonstration:true}") boolean plainAllowed,
      Clock clock) {
    this.deliveries = deliveries;
    this.endpoints = endpoints;
    this.pauses = pauses;
    this.sender = sender;
    this.plainAllowed = plainAllowed;
    this.clock = clock;
  }

  /** Everybody who may be waiting for something. */
  List<UUID> receivers() {
    return deliveries.active();
  }

  /** Sends everybody all that is due, and waits for the slowest; answers how many it was. */
  int round() {
    var rounds = new ArrayList<Future<Integer>>();
    try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
      receivers().forEach(receiver -> rounds.add(lines.submit(() -> serve(receiver))));
    }
    return rounds.stream().mapToInt(Future::resultNow).sum();
  }

  /**
   * Sends one receiver all that is due, and answers how many it was. A receiver that is served
   * already is left alone, so that one that hangs holds up nobody but itself.
   */
  int serve(UUID receiver) {
    if (!served.add(receiver)) {
      return 0;
    }
    try {
      return sendAll(receiver);
    } finally {
      served.remove(receiver);
    }
  }

  private int sendAll(UUID receiver) {
    int sent = 0;
    for (var due = deliveries.claim(receiver, AT_ONCE);
        !due.isEmpty();
        due = deliveries.claim(receiver, AT_ONCE)) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        due.forEach(claim -> threads.execute(() -> deliver(claim)));
      }
      sent += due.size();
    }
    return sent;
  }

  void deliver(Claim claim) {
    var outcome = post(claim);
    deliveries.note(claim, outcome);
    if (!outcome.taken()) {
      pauses.beginIfLost(claim.endpoint());
    }
  }

  /** What may be sent to is asked again each time, as the operator may have changed their mind. */
  private Outcome post(Claim claim) {
    try {
      var target = Target.parse(claim.address(), plainAllowed);
      return sender.post(target, headers(claim), claim.payload());
    } catch (NotSendable refused) {
      return new Outcome(OptionalInt.empty(), Duration.ZERO, String.valueOf(refused.getMessage()));
    }
  }

  private Map<String, String> headers(Claim claim) {
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
