package io.outturn.webhook;

import io.micronaut.core.annotation.Introspected;
import io.outturn.event.EventType;
import java.util.List;

/**
 * The endpoints and the form for another one.
 *
 * @param types the events that can be chosen
 * @param typed what was written as its address
 * @param wrong what is wrong with that; empty when nothing is
 * @param wrongTypes what is wrong with the choice of events; empty when nothing is
 */
@Introspected
record WebhooksPage(
    List<Line> endpoints, List<Offer> types, String typed, String wrong, String wrongTypes) {
  /**
   * An endpoint in the list.
   *
   * @param home its page
   * @param state whether events are sent there
   */
  @Introspected
  record Line(String address, String home, String state) {
    static Line of(Endpoint one) {
      return new Line(
          one.address(), "/webhooks/" + one.id(), one.paused().isPresent() ? "paused" : "in use");
    }
  }

  /**
   * A kind of event that can be chosen.
   *
   * @param code its name for receivers
   * @param words what happened
   */
  @Introspected
  record Offer(String code, String words) {
    static Offer of(EventType type) {
      return new Offer(type.code(), type.words());
    }
  }
}
