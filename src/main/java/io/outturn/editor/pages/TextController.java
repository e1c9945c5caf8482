package io.outturn.editor.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
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
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.DraftId;
import io.outturn.identity.guard.Allowed;
import java.util.UUID;

/** The text of a draft, with what the checker and the lint say of it. */
@Controller(value = "/drafts/{draft}", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TextController {
  private static final MediaType YAML = MediaType.of("application/yaml;charset=utf-8");
  private final DraftDesk desk;
  private final Saves saves;

  TextController(DraftDesk desk, Saves saves) {
    this.desk = desk;
    this.saves = saves;
  }

  @Get("/text")
  @View("editor/text")
  TextPage text(UUID draft, HttpRequest<?> request) {
    Allowed.SCRIPTS.on(request);
    return TextPage.of(desk.open(draft));
  }

  /** Broken texts are saved too: what somebody wrote is never lost. */
  @Post("/text")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(UUID draft, @Body String body, Authentication person) {
    var form = Posted.of(body);
    var content = Content.of(Checked.of(form.one("text")), "Wrote the text");
    var next = new DraftId(draft).home() + "/text";
    return saves.text(draft, form.base(), content, Author.of(person), next);
  }

  /** What is to be said of a text that is not saved; the page asks for it while one types. */
  @Post("/text/check")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @View("editor/findings")
  Remarks check(UUID draft, @Body String body) {
    return Remarks.of(Checked.of(Posted.of(body).one("text")));
  }

  /** The file, under the name that it has in the surveys directory. */
  @Get(value = "/file", produces = "application/yaml")
  HttpResponse<String> file(UUID draft) {
    var open = desk.open(draft);
    var name = open.checked().slug().isEmpty() ? "survey" : open.checked().slug();
    return HttpResponse.ok(open.revision().text())
        .contentType(YAML)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".yaml\"");
  }
}
