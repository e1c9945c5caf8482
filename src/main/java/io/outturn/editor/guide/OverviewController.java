package io.outturn.editor.guide;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import io.outturn.editor.edit.Way;
import java.util.UUID;

/** A draft at a glance, and what its buttons do: each is one change. */
@Controller(value = "/drafts/{draft}", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {
  private static final String PAGE = "guide";
  private final GuideDesk desk;

  OverviewController(GuideDesk desk) {
    this.desk = desk;
  }

  @Get
  HttpResponse<?> all(UUID draft) {
    return desk.show(draft, guided -> Answers.page(PAGE, OverviewPage.of(guided, Trouble.NONE)));
  }

  @Post("/questions/{number}/move")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> move(UUID draft, int number, @Body String body, Authentication person) {
    var form = Typed.parse(body);
    return press(draft, form, person, Moves.move(number, way(form)));
  }

  @Post("/questions/{number}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(UUID draft, int number, @Body String body, Authentication person) {
    return press(draft, Typed.parse(body), person, Moves.remove(number));
  }

  @Post("/questions/{number}/own-page")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> ownPage(UUID draft, int number, @Body String body, Authentication person) {
    return press(draft, Typed.parse(body), person, Moves.ownPage(number));
  }

  @Post("/pages/{number}/move")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> movePage(UUID draft, int number, @Body String body, Authentication person) {
    var form = Typed.parse(body);
    return press(draft, form, person, Moves.movePage(number, way(form)));
  }

  @Post("/pages/{number}/join")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> joinPage(UUID draft, int number, @Body String body, Authentication person) {
    return press(draft, Typed.parse(body), person, Moves.joinPage(number));
  }

  private HttpResponse<?> press(UUID draft, Typed form, Authentication person, Change change) {
    return desk.change(
        draft,
        form,
        Author.of(person),
        change,
        (_, now, outcome) ->
            Answers.unsaved(outcome, PAGE, OverviewPage.of(now, Trouble.unsaved(outcome))));
  }

  private static Way way(Typed form) {
    return switch (form.one("way")) {
      case "up" -> Way.UP;
      case "down" -> Way.DOWN;
      default ->
          throw new HttpStatusException(HttpStatus.BAD_REQUEST, "There is no such way to move.");
    };
  }
}
