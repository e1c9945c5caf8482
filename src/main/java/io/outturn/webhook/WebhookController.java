package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
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
  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final WebhookPages pages;

  WebhookController(Endpoints endpoints, Deliveries deliveries, WebhookPages pages) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.pages = pages;
  }

  @Get
  @View(WebhookPages.PAGE)
  WebhookPage show(UUID webhook) {
    return pages.page(webhook);
  }

  @Post("/pause")
  HttpResponse<?> pause(UUID webhook, Authentication person) {
    endpoints.pause(pages.find(webhook).id(), "Somebody paused it.", person.getName());
    return back(webhook);
  }

  @Post("/resume")
  HttpResponse<?> resume(UUID webhook, Authentication person) {
    endpoints.resume(pages.find(webhook).id(), person.getName());
    return back(webhook);
  }

  @Post("/secret")
  HttpResponse<?> rotate(UUID webhook, Authentication person) {
    endpoints.rotate(pages.find(webhook).id(), person.getName());
    return pages.withSecret(webhook);
  }

  @Post("/end")
  HttpResponse<?> end(UUID webhook, Authentication person) {
    endpoints.end(pages.find(webhook).id(), person.getName());
    return HttpResponse.seeOther(URI.create("/webhooks"));
  }

  @Post("/deliveries/{delivery}/replay")
  HttpResponse<?> replay(UUID webhook, UUID delivery) {
    if (!deliveries.replay(pages.find(webhook).id(), delivery)) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "No such delivery.");
    }
    return back(webhook);
  }

  private static HttpResponse<?> back(UUID webhook) {
    return HttpResponse.seeOther(URI.create("/webhooks/" + webhook));
  }
}
