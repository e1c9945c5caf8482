package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import java.net.URI;
import java.util.UUID;

/** Shows an endpoint with its log, pauses and ends it, renews its secret and sends again. */
@Controller(value = "/webhooks/{webhook}", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_WEBHOOKS)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhookController {
  private final WebhookDesk desk;
  private final WebhookPages pages;

  WebhookController(WebhookDesk desk, WebhookPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Get
  @View(WebhookPages.PAGE)
  WebhookPage show(UUID webhook) {
    return pages.page(webhook);
  }

  @Post("/pause")
  HttpResponse<?> pause(UUID webhook, Authentication person) {
    desk.pause(webhook, person);
    return back(webhook);
  }

  @Post("/resume")
  HttpResponse<?> resume(UUID webhook, Authentication person) {
    desk.resume(webhook, person);
    return back(webhook);
  }

  @Post("/secret")
  HttpResponse<?> rotate(UUID webhook, Authentication person) {
    return pages.withSecret(webhook, desk.rotate(webhook, person));
  }

  @Post("/end")
  HttpResponse<?> end(UUID webhook, Authentication person) {
    desk.end(webhook, person);
    return HttpResponse.seeOther(URI.create("/webhooks"));
  }

  @Post("/deliveries/{delivery}/replay")
  HttpResponse<?> replay(UUID webhook, UUID delivery) {
    desk.replay(webhook, delivery);
    return back(webhook);
  }

  private static HttpResponse<?> back(UUID webhook) {
    return HttpResponse.seeOther(URI.create("/webhooks/" + webhook));
  }
}
