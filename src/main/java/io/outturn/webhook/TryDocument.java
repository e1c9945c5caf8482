package io.outturn.webhook;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver an event.
 *
 * @param id its key
 * @param delivery the key of the delivery, which is the message's without msg_
 * @param event the name of the event
 * @param triedAt when
 * @param status of the answer; absent when there was none
 * @param milliseconds how long it took
 * @param answer the first 200 characters of the answer, or what was wrong
 * @param nextTryAt when the delivery is tried next; absent when it is settled or given up
 */
@Serdeable
@Schema(name = "WebhookTry")
record TryDocument(
    UUID id,
    UUID delivery,
    String event,
    Instant triedAt,
    @Nullable Integer status,
    int milliseconds,
    String answer,
    @Nullable Instant nextTryAt) {
  static TryDocument of(Try one) {
    return new TryDocument(
        one.id(),
        one.delivery(),
        one.type(),
        one.at(),
        one.status().isPresent() ? one.status().getAsInt() : null,
        one.millis(),
        one.said(),
        one.next().orElse(null));
  }
}
