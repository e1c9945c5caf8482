package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Makes the page of an endpoint. */
@Singleton
final class WebhookPages {
  static final String PAGE = "webhook/webhook";
  private final WebhookDesk desk;
  private final DeliveryLog log;

  WebhookPages(WebhookDesk desk, DeliveryLog log) {
    this.desk = desk;
    this.log = log;
  }

  WebhookPage page(UUID id) {
    return page(id, "");
  }

  /** The page with a secret, as the answer to the request that made it. */
  HttpResponse<?> withSecret(UUID id, String secret) {
    return HttpResponse.ok(new ModelAndView<>(PAGE, page(id, secret)));
  }

  private WebhookPage page(UUID id, String secret) {
    var shown = desk.find(id);
    return new WebhookPage(
        "/webhooks/" + id,
        shown.address(),
        shown.paused().orElse(""),
        secret,
        log.waiting(id),
        log.of(id).stream().map(WebhookPage.Line::of).toList());
  }
}
