package io.outturn.webhook;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to add a webhook.
 *
 * @param type the ticked kinds of events
 */
@Introspected
@Serdeable.Deserializable
record WebhookForm(@Nullable String address, @Nullable List<String> type) {
  static final WebhookForm EMPTY = new WebhookForm(null, null);

  String typed() {
    return address == null ? "" : address.strip();
  }

  List<String> ticked() {
    return type == null ? List.of() : type;
  }
}
