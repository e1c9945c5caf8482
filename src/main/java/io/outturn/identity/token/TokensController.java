package io.outturn.identity.token;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The page on which people make tokens for programs and end them. */
@Controller(value = "/tokens", produces = MediaType.TEXT_HTML)
@Needs(Right.BE_ONESELF)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokensController {
  private static final String PAGE = "identity/tokens";
  private static final URI HOME = URI.create("/tokens");
  private final TokenDesk desk;
  private final Clock clock;

  TokensController(TokenDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Get
  @View(PAGE)
  TokensPage list(Authentication person) {
    return page(person, TokenForm.EMPTY, List.of(), "");
  }

  /** The text of a new token stands on the answer itself: no other page can show it. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(@Body TokenForm form, Authentication person) {
    try {
      var made = desk.make(form.wish(), person);
      return answer(
          HttpResponse.ok(), page(person, TokenForm.EMPTY, List.of(), made.secret().text()));
    } catch (Invalid invalid) {
      return answer(HttpResponse.unprocessableEntity(), page(person, form, invalid.wrongs(), ""));
    }
  }

  @Post("/{id}/end")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> end(UUID id, Authentication person) {
    desk.end(id, person);
    return HttpResponse.seeOther(HOME);
  }

  private static HttpResponse<?> answer(MutableHttpResponse<Object> response, TokensPage page) {
    return response.body(new ModelAndView<>(PAGE, page));
  }

  private TokensPage page(
      Authentication person, TokenForm form, List<Wrong> wrongs, String secret) {
    var now = clock.instant();
    return TokensPage.of(desk.all(person), now, person, form, wrongs, secret);
  }
}
