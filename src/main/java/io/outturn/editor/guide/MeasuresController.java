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
import java.util.Map;
import java.util.UUID;

/** The scores of a survey. */
@Controller(value = "/drafts/{draft}/measures", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeasuresController {
  private static final String PAGE = "guide-measures";
  private static final Typed NOTHING = new Typed(Map.of());
  private final GuideDesk desk;

  MeasuresController(GuideDesk desk) {
    this.desk = desk;
  }

  @Get
  HttpResponse<?> all(UUID draft) {
    return desk.show(
        draft, guided -> Answers.page(PAGE, MeasuresPage.of(guided, NOTHING, trouble(guided))));
  }

  private static Trouble trouble(Guided guided) {
    return Trouble.saved(
        MeasureLine.all(guided).stream()
            .flatMap(line -> line.errors().stream())
            .map(words -> Fault.elsewhere("#measures", words))
            .toList());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(UUID draft, @Body String body, Authentication person) {
    var form = Typed.parse(body);
    return desk.change(
        draft,
        form,
        Author.of(person),
        new MeasureChange(form),
        (_, now, outcome) ->
            Answers.unsaved(outcome, PAGE, MeasuresPage.of(now, form, Trouble.unsaved(outcome))));
  }
}
