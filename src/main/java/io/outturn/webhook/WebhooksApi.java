package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Webhooks as JSON. */
@Controller("/api/v1/webhooks")
@Needs(Right.MANAGE_WEBHOOKS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Webhooks")
@SecurityRequirement(name = "bearer")
final class WebhooksApi {
  private static final String HOME = "/api/v1/webhooks";
  private final WebhookDesk desk;
  private final Endpoints endpoints;

  WebhooksApi(WebhookDesk desk, Endpoints endpoints) {
    this.desk = desk;
    this.endpoints = endpoints;
  }

  /** All webhooks that were not ended. */
  @Get
  @Operation(operationId = "listWebhooks", summary = "The webhooks")
  HttpResponse<List<WebhookDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = endpoints.all().stream().map(WebhookDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** One webhook. */
  @Get("/{id}")
  @Operation(operationId = "readWebhook", summary = "A webhook")
  WebhookDocument one(UUID id) {
    return WebhookDocument.of(desk.find(id));
  }

  /** Adds a webhook; its secret is shown this once. */
  @Post
  @Operation(operationId = "addWebhook", summary = "Add a webhook")
  @ApiResponse(
      responseCode = "201",
      description = "The webhook and its secret.",
      useReturnTypeSchema = true)
  HttpResponse<MadeWebhookDocument> add(@Body NewWebhook sent, Authentication person) {
    var id = desk.add(sent, person);
    return HttpResponse.created(made(id, desk.secret(id)));
  }

  /** Makes another secret; the one before signs beside it for a day. */
  @Post("/{id}/secret")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "renewWebhookSecret", summary = "Make another secret for a webhook")
  @ApiResponse(
      responseCode = "201",
      description = "The webhook and its secret.",
      useReturnTypeSchema = true)
  HttpResponse<MadeWebhookDocument> rotate(UUID id, Authentication person) {
    return HttpResponse.created(made(id, desk.rotate(id, person)));
  }

  /** Ends a webhook for good and drops what waits for it. */
  @Delete("/{id}")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "endWebhook", summary = "End a webhook")
  @ApiResponse(responseCode = "204", description = "Nothing is sent there any more.")
  HttpResponse<Void> end(UUID id, Authentication person) {
    desk.end(id, person);
    return HttpResponse.noContent();
  }

  /** Sends nothing for now; what happens meanwhile waits. */
  @Put("/{id}/pause")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "pauseWebhook", summary = "Pause a webhook")
  WebhookDocument pause(UUID id, Authentication person) {
    desk.pause(id, person);
    return one(id);
  }

  /** Sends again, and what waited as well. */
  @Delete("/{id}/pause")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "resumeWebhook", summary = "End the pause of a webhook")
  @ApiResponse(responseCode = "204", description = "It is in use.")
  HttpResponse<Void> resume(UUID id, Authentication person) {
    desk.resume(id, person);
    return HttpResponse.noContent();
  }

  private MadeWebhookDocument made(UUID id, String secret) {
    return new MadeWebhookDocument(one(id), secret);
  }
}
