package io.outturn.webhook;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Invalid;
import io.outturn.api.Wrong;
import io.outturn.event.EventType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the endpoints and adds new ones. */
@Controller(value = "/webhooks", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_WEBHOOKS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhooksController {
  private static final String PAGE = "webhook/webhooks";
  private final WebhookDesk desk;
  private final Endpoints endpoints;
  private final WebhookPages pages;

  WebhooksController(WebhookDesk desk, Endpoints endpoints, WebhookPages pages) {
    this.desk = desk;
    this.endpoints = endpoints;
    this.pages = pages;
  }

  @Get
  @View(PAGE)
  WebhooksPage list() {
    return page("", List.of());
  }

  /** Answers with the page that shows the secret, which no later page does. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(@Nullable @Body WebhookForm posted, Authentication person) {
    var form = posted == null ? WebhookForm.EMPTY : posted;
    var typed = form.typed();
    try {
      var wish = new NewWebhook(typed, form.ticked());
      var id = desk.add(wish, person);
      return pages.withSecret(id, desk.secret(id));
    } catch (Invalid invalid) {
      return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
          .body(new ModelAndView<>(PAGE, page(typed, invalid.wrongs())));
    }
  }

  private WebhooksPage page(String typed, List<Wrong> wrongs) {
    return new WebhooksPage(
        endpoints.all().stream().map(WebhooksPage.Line::of).toList(),
        EventType.raised().stream().map(WebhooksPage.Offer::of).toList(),
        typed,
        wrong(wrongs, "/address"),
        wrong(wrongs, "/events"));
  }

  private static String wrong(List<Wrong> wrongs, String pointer) {
    return wrongs.stream()
        .filter(wrong -> wrong.pointer().equals(pointer))
        .map(Wrong::detail)
        .collect(Collectors.joining(" "));
  }
}
