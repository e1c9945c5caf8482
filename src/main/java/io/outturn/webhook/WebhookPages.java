package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Makes the page of an endpoint. */
@Singleton
final class WebhookPages {
  static final String PAGE = "webhook/webhook";
  private final Endpoints endpoints;
  private final DeliveryLog log;

  WebhookPages(Endpoints endpoints, DeliveryLog log) {
    this.endpoints = endpoints;
    this.log = log;
  }

  /** The endpoint that a request is about. */
  Endpoint find(UUID id) {
    return endpoints
        .find(id)
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No such webhook."));
  }

  WebhookPage page(UUID id) {
    return page(id, "");
  }

  /** The page with the newest secret, as the answer to the request that made it. */
  HttpResponse<?> withSecret(UUID id) {
    var secret = endpoints.secrets(id).getFirst().text();
    return HttpResponse.ok(new ModelAndView<>(PAGE, page(id, secret)));
  }

  private WebhookPage page(UUID id, String secret) {
    var shown = find(id);
    return new WebhookPage(
        "/webhooks/" + id,
        shown.address(),
        shown.paused().orElse(""),
        secret,
        log.waiting(id),
        log.of(id));
  }
}
