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
import java.util.List;
import java.util.UUID;

/** What a survey says about itself. */
@Controller(value = "/drafts/{draft}/settings", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SettingsController {
  private static final String PAGE = "guide-settings";
  private final GuideDesk desk;

  SettingsController(GuideDesk desk) {
    this.desk = desk;
  }

  @Get
  HttpResponse<?> all(UUID draft) {
    return desk.show(
        draft,
        guided -> {
          boolean published = desk.wasPublished(guided);
          var typed = SettingsSheet.of(guided.survey(), published).read(guided.yaml());
          var trouble = Trouble.saved(faults(guided, published));
          return Answers.page(PAGE, SettingsPage.of(guided, published, typed, trouble));
        });
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> fill(UUID draft, @Body String body, Authentication person) {
    return desk.show(
        draft,
        guided -> {
          var change = new SettingsChange(Typed.parse(body), desk.wasPublished(guided));
          return fill(draft, change, Author.of(person));
        });
  }

  private HttpResponse<?> fill(UUID draft, SettingsChange change, Author author) {
    return desk.change(
        draft,
        change.form(),
        author,
        change,
        (seen, now, outcome) ->
            Answers.unsaved(
                outcome,
                PAGE,
                SettingsPage.of(
                    now,
                    change.published(),
                    change.filling(seen, now).shown(),
                    Trouble.unsaved(outcome))));
  }

  /** What keeps the survey from being asked, of what stands on this page. */
  static List<Fault> faults(Guided guided, boolean published) {
    var sheet = SettingsSheet.of(guided.survey(), published);
    return guided.draft().checked().problems().stream()
        .flatMap(problem -> sheet.fault(guided.yaml(), problem).stream())
        .distinct()
        .toList();
  }
}
