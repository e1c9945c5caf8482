package io.outturn.editor.guide;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who sees a question or a page: first the question to look at is chosen, then the answer. */
@Controller(value = "/drafts/{draft}", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConditionController {
  private static final String PAGE = "guide-condition";
  private final GuideDesk desk;

  ConditionController(GuideDesk desk) {
    this.desk = desk;
  }

  /** Of a question; {@code about} is the earlier question to look at. */
  @Get("/questions/{number}/condition{?about}")
  HttpResponse<?> question(UUID draft, int number, @QueryValue(defaultValue = "") String about) {
    return page(draft, question(number), about);
  }

  @Post("/questions/{number}/condition")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> chooseQuestion(UUID draft, int number, @Body String body, Authentication person) {
    return choose(draft, question(number), Typed.parse(body), person);
  }

  /** Of a page, likewise. */
  @Get("/pages/{number}/condition{?about}")
  HttpResponse<?> page(UUID draft, int number, @QueryValue(defaultValue = "") String about) {
    return page(draft, page(number), about);
  }

  @Post("/pages/{number}/condition")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> choosePage(UUID draft, int number, @Body String body, Authentication person) {
    return choose(draft, page(number), Typed.parse(body), person);
  }

  private static Audience.Finder question(int number) {
    return guided -> Audience.of(guided, guided.question(number));
  }

  private static Audience.Finder page(int number) {
    return guided -> Audience.of(guided, guided.page(number));
  }

  private HttpResponse<?> page(UUID draft, Audience.Finder find, String about) {
    return desk.show(
        draft,
        guided -> {
          var audience = find.apply(guided);
          var form = new Typed(Map.of("about", List.of(about)));
          return Answers.page(
              PAGE, ConditionPage.of(audience, form, Trouble.saved(audience.faults())));
        });
  }

  private HttpResponse<?> choose(
      UUID draft, Audience.Finder find, Typed form, Authentication person) {
    return desk.change(
        draft,
        form,
        Author.of(person),
        new ConditionChange(find, form),
        (seen, now, outcome) -> {
          var before = find.apply(seen);
          var shown = before.again(seen, now).orElse(before);
          return Answers.unsaved(
              outcome, PAGE, ConditionPage.of(shown, form, Trouble.unsaved(outcome)));
        });
  }
}
