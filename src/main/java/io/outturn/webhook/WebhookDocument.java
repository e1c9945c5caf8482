package io.outturn.webhook;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.event.EventType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook without its secret.
 *
 * @param id its key
 * @param address where events are sent
 * @param events the names of the events that are sent
 * @param paused why nothing is sent at present; absent when it is
 */
@Serdeable
@Schema(name = "Webhook")
record WebhookDocument(UUID id, String address, List<String> events, @Nullable String paused) {
  static WebhookDocument of(Endpoint endpoint) {
    return new WebhookDocument(
        endpoint.id(),
        endpoint.address(),
        endpoint.types().stream().map(EventType::code).toList(),
        endpoint.paused().orElse(null));
  }
}
