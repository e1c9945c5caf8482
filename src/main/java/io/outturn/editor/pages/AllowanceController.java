package io.outturn.editor.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.DraftId;
import io.outturn.editor.edit.Allowances;
import io.outturn.editor.yaml.YamlText;
import java.net.URI;
import java.util.UUID;

/** Writes into a draft that a finding of the lint is right there, and why. */
@Controller(value = "/drafts/{draft}/allowances", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AllowanceController {
  private final DraftDesk desk;
  private final Saves saves;

  AllowanceController(DraftDesk desk, Saves saves) {
    this.desk = desk;
    this.saves = saves;
  }

  /** Without a reason nothing is accepted; the page's field says that it needs one. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> accept(UUID draft, @Body String body, Authentication person) {
    var form = Posted.of(body);
    var next = new DraftId(draft).home() + "/publish";
    var text = YamlText.read(desk.revision(draft, form.base()).text());
    if (text.isEmpty() || form.one("reason").isBlank()) {
      return HttpResponse.seeOther(URI.create(next));
    }
    var accepted =
        Allowances.add(
            text.get(), form.one("rule"), form.one("question"), form.one("reason").strip());
    var content = Content.of(Checked.of(accepted.text()), "Accepted " + form.one("rule"));
    return saves.text(draft, form.base(), content, Author.of(person), next);
  }
}
