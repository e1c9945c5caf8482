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
import io.outturn.editor.edit.QuestionKind;
import java.util.Map;
import java.util.UUID;

/** Adds questions: first the type is chosen, then the question is written. */
@Controller(value = "/drafts/{draft}/questions/new", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NewQuestionController {
  private static final String PAGE = "guide-question";
  private final GuideDesk desk;

  NewQuestionController(GuideDesk desk) {
    this.desk = desk;
  }

  /**
   * The types, or the form for one of them.
   *
   * @param type as files write it; empty to choose
   * @param page at whose end the question will stand; 0 for a page of its own
   */
  @Get("{?type,page}")
  HttpResponse<?> empty(
      UUID draft,
      @QueryValue(defaultValue = "") String type,
      @QueryValue(defaultValue = "0") int page) {
    return desk.show(
        draft,
        guided -> {
          if (type.isEmpty()) {
            return Answers.page("guide-types", TypesPage.of(guided, page));
          }
          var added = added(type, page);
          return Answers.page(
              PAGE, QuestionPage.of(added, guided, added.in(guided).read(), Trouble.NONE));
        });
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(UUID draft, @Body String body, Authentication person) {
    var form = Typed.parse(body);
    var page = form.one("page").matches("[1-9][0-9]{0,5}") ? form.number("page") : 0;
    var added = added(form.one("type"), page);
    return desk.change(
        draft,
        form,
        Author.of(person),
        added.filled(form),
        (seen, now, outcome) ->
            Answers.unsaved(
                outcome,
                PAGE,
                QuestionPage.of(added, seen, filled(added, seen, form), Trouble.unsaved(outcome))));
  }

  private static Map<String, String> filled(NewQuestion added, Guided seen, Typed form) {
    var read = added.in(seen).read();
    return new Filling(read, form.each(), read).shown();
  }

  private static NewQuestion added(String type, int page) {
    return new NewQuestion(
        QuestionKind.of(type).orElseThrow(() -> Guided.missing("type of question")), page);
  }
}
