package io.outturn.editor.pages;

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
import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.Drafts;
import java.net.URI;
import java.util.OptionalInt;
import java.util.UUID;

/** What became of a draft, and earlier texts of it. */
@Controller(value = "/drafts/{draft}", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HistoryController {
  private final DraftDesk desk;
  private final Drafts drafts;
  private final Saves saves;
  private final Histories histories;

  HistoryController(DraftDesk desk, Drafts drafts, Saves saves, Histories histories) {
    this.histories = histories;
    this.desk = desk;
    this.drafts = drafts;
    this.saves = saves;
  }

  @Get("/history")
  @View("editor/history")
  HistoryPage all(UUID draft) {
    var open = desk.open(draft);
    return HistoryPage.of(open, drafts.history(open.id()), histories.of(Subject.Kind.DRAFT, draft));
  }

  @Get("/history/{number}")
  @View("editor/revision")
  RevisionPage one(UUID draft, int number) {
    return RevisionPage.of(desk.open(draft), desk.revision(draft, number));
  }

  @Post("/history/{number}/restore")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> restore(UUID draft, int number, @Body String body, Authentication person) {
    var revision = desk.revision(draft, number);
    var content =
        new Content(
            Checked.of(revision.text()),
            "Took up revision %d again".formatted(number),
            OptionalInt.of(number));
    int base = Posted.of(body).base();
    return saves.text(draft, base, content, Author.of(person), revision.draft().home());
  }

  /** Until it is saved again it does not stand among the drafts that are worked on. */
  @Post("/rest")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> putAside(UUID draft, @Body String body, Authentication person) {
    var seen = desk.revision(draft, Posted.of(body).base());
    drafts.putAside(seen.draft(), seen.number(), Author.of(person));
    return HttpResponse.seeOther(URI.create("/drafts"));
  }
}
