package io.outturn.editor.guide;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import java.util.UUID;

/** One question of a draft. */
@Controller(value = "/drafts/{draft}/questions/{number}", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuestionController {
  private static final String PAGE = "guide-question";
  private final GuideDesk desk;

  QuestionController(GuideDesk desk) {
    this.desk = desk;
  }

  @Get
  HttpResponse<?> one(UUID draft, int number) {
    return desk.show(
        draft,
        guided -> {
          var question = guided.question(number);
          return Chosen.of(guided, question)
              .<HttpResponse<?>>map(chosen -> Answers.page(PAGE, page(chosen)))
              .orElseGet(() -> Answers.unguided(guided.draft()));
        });
  }

  private static QuestionPage page(Chosen chosen) {
    return QuestionPage.of(chosen, chosen.read(), Trouble.saved(chosen.faults()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> fill(UUID draft, int number, @Body String body, Authentication person) {
    var form = Typed.parse(body);
    return desk.change(
        draft,
        form,
        Author.of(person),
        QuestionChange.of(number, form),
        (seen, now, outcome) -> unsaved(number, form, seen, now, outcome));
  }

  /** Above the newest question, or above the one that was seen when it is gone. */
  private static HttpResponse<?> unsaved(
      int number, Typed form, Guided seen, Guided now, Outcome outcome) {
    var before = Chosen.of(seen, seen.question(number)).orElseThrow();
    var shown =
        Again.question(before.question(), now.survey())
            .flatMap(it -> Chosen.of(now, it))
            .orElse(before);
    var filling = new Filling(before.read(), form.each(), shown.read());
    return Answers.unsaved(
        outcome, PAGE, QuestionPage.of(shown, filling.shown(), Trouble.unsaved(outcome)));
  }
}
