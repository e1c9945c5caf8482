package io.outturn.webhook;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import io.outturn.event.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the endpoints and adds new ones. */
@Controller(value = "/webhooks", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_WEBHOOKS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhooksController {
  private static final String PAGE = "webhook/webhooks";
  private final Endpoints endpoints;
  private final Sender sender;
  private final WebhookPages pages;
  private final boolean plainAllowed;

  WebhooksController(
      Endpoints endpoints,
      Sender sender,
      WebhookPages pages,
      @Value("${outturn.demonstration:true}") boolean plainAllowed) {
    this.endpoints = endpoints;
    this.sender = sender;
    this.pages = pages;
    this.plainAllowed = plainAllowed;
  }

  @Get
  @View(PAGE)
  WebhooksPage list() {
    return page("", "");
  }

  /** Answers with the page that shows the secret, which no later page does. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(
      @Nullable String address, @Nullable List<String> type, Authentication person) {
    var typed = Optional.ofNullable(address).orElse("").strip();
    var types = EnumSet.noneOf(EventType.class);
    Optional.ofNullable(type).orElse(List.of()).stream()
        .flatMap(code -> EventType.offered(code).stream())
        .forEach(types::add);
    try {
      if (types.isEmpty()) {
        throw new NotSendable("Choose at least one kind of event.");
      }
      var target = Target.parse(typed, plainAllowed);
      sender.approach(target);
      return pages.withSecret(endpoints.add(target, types, person.getName()));
    } catch (NotSendable wrong) {
      return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
          .body(new ModelAndView<>(PAGE, page(typed, String.valueOf(wrong.getMessage()))));
    }
  }

  private WebhooksPage page(String typed, String wrong) {
    return new WebhooksPage(
        endpoints.all().stream().map(WebhooksPage.Line::of).toList(),
        EventType.raised().stream().map(WebhooksPage.Offer::of).toList(),
        typed,
        wrong);
  }
}
