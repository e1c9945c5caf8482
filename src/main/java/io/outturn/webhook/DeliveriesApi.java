package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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

/** The log of a webhook as JSON. */
@Controller("/api/v1/webhooks/{id}")
@Needs(Right.MANAGE_WEBHOOKS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Webhooks")
@SecurityRequirement(name = "bearer")
final class DeliveriesApi {
  private final WebhookDesk desk;
  private final DeliveryLog log;

  DeliveriesApi(WebhookDesk desk, DeliveryLog log) {
    this.desk = desk;
    this.log = log;
  }

  /** The latest hundred tries. */
  @Get("/tries")
  @Operation(operationId = "listWebhookTries", summary = "The latest tries of a webhook")
  HttpResponse<List<TryDocument>> tries(
      UUID id,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after) {
    var all = log.of(desk.find(id).id()).stream().map(TryDocument::of).toList();
    return Paging.of(limit, after)
        .page("/api/v1/webhooks/" + id + "/tries", all, each -> each.id().toString());
  }

  /** Makes a delivery due once more, from its first try on. */
  @Post("/deliveries/{delivery}/replay")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "replayDelivery", summary = "Send a delivery again")
  @ApiResponse(responseCode = "204", description = "It is sent within seconds.")
  HttpResponse<Void> replay(UUID id, UUID delivery) {
    desk.replay(id, delivery);
    return HttpResponse.noContent();
  }
}
