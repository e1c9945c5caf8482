package io.outturn.webhook;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One endpoint.
 *
 * @param home its page
 * @param address where events are sent
 * @param paused why nothing is sent at present; empty when it is
 * @param secret a secret that was just made; empty when there is none to show
 * @param waiting how many deliveries are still to be made
 * @param tries the latest, the newest first
 */
@Introspected
record WebhookPage(
    String home, String address, String paused, String secret, int waiting, List<Line> tries) {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * A line of the log.
   *
   * @param delivery whose try it was
   * @param type of the event
   * @param at when, in UTC
   * @param status of the answer
   * @param millis how long it took
   * @param said the beginning of the answer, or what was wrong
   * @param next what becomes of the delivery
   */
  @Introspected
  record Line(
      UUID delivery, String type, String at, String status, int millis, String said, String next) {
    static Line of(Try one) {
      return new Line(
          one.delivery(),
          one.type(),
          words(one.at()),
          one.status().isPresent() ? Integer.toString(one.status().getAsInt()) : "no answer",
          one.millis(),
          one.said(),
          next(one));
    }

    private static String next(Try one) {
      return one.next()
          .map(when -> "tried again from " + words(when))
          .orElse(one.begun() >= BackOff.TRIES ? "no further try" : "settled");
    }

    private static String words(Instant moment) {
      return SECONDS.format(moment);
    }
  }
}
