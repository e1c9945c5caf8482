package io.outturn.webhook;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.authentication.Authentication;
import io.outturn.api.Invalid;
import io.outturn.api.Wrong;
import io.outturn.event.EventType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds, changes and ends webhooks for whoever asks, by a page or by the API. */
@Singleton
final class WebhookDesk {
  private final Endpoints endpoints;
  private final Pauses pauses;
  private final Deliveries deliveries;
  private final Sender sender;
  private final boolean plainAllowed;

  WebhookDesk(
      Endpoints endpoints,
      Pauses pauses,
      Deliveries deliveries,
      Sender sender,
      @Value("${outturn.demonstration:true}") boolean plainAllowed) {
    this.endpoints = endpoints;
    this.pauses = pauses;
    this.deliveries = deliveries;
    this.sender = sender;
    this.plainAllowed = plainAllowed;
  }

  /** The webhook of a key; one that was ended is not there. */
  Endpoint find(UUID id) {
    return endpoints
        .find(id)
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No such webhook."));
  }

  /**
   * Adds a webhook and answers its key.
   *
   * @throws Invalid with everything that is wrong with the wish
   */
  UUID add(NewWebhook wish, Authentication somebody) {
    var wrongs = new ArrayList<Wrong>();
    try {
      sender.approach(target(wish));
    } catch (NotSendable refused) {
      wrongs.add(Wrong.field("address", String.valueOf(refused.getMessage())));
    }
    var types =
        EventType.raised().stream()
            .filter(type -> wish.events().contains(type.code()))
            .collect(Collectors.toSet());
    if (types.isEmpty() || types.size() < wish.events().stream().distinct().count()) {
      wrongs.add(Wrong.field("events", "Choose at least one kind of event of " + codes() + "."));
    }
    if (!wrongs.isEmpty()) {
      throw new Invalid(wrongs);
    }
    return endpoints.add(target(wish), types, name(somebody));
  }

  private Target target(NewWebhook wish) {
    return Target.parse(wish.address().strip(), plainAllowed);
  }

  private static List<String> codes() {
    return EventType.raised().stream().map(EventType::code).toList();
  }

  /** Makes another secret and answers it; the one before signs beside it for a day. */
  String rotate(UUID id, Authentication somebody) {
    endpoints.rotate(find(id).id(), name(somebody));
    return secret(id);
  }

  /** The newest secret. */
  String secret(UUID id) {
    return endpoints.secrets(id).getFirst().text();
  }

  void pause(UUID id, Authentication somebody) {
    pauses.begin(find(id).id(), "Somebody paused it.", name(somebody));
  }

  void resume(UUID id, Authentication somebody) {
    pauses.end(find(id).id(), name(somebody));
  }

  void end(UUID id, Authentication somebody) {
    endpoints.end(find(id).id(), name(somebody));
  }

  /** Sends a delivery again, whatever became of it. */
  void replay(UUID id, UUID delivery) {
    if (!deliveries.replay(find(id).id(), delivery)) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "No such delivery.");
    }
  }

  private static String name(Authentication somebody) {
    return somebody.getAttributes().get("name") instanceof String name ? name : somebody.getName();
  }
}
