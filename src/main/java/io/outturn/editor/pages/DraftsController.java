package io.outturn.editor.pages;

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
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.DraftId;
import io.outturn.editor.draft.Drafts;
import java.net.URI;

/** The drafts, and how one begins. */
@Controller(value = "/drafts", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftsController {
  private final Drafts drafts;
  private final Beginnings beginnings;

  DraftsController(Drafts drafts, Beginnings beginnings) {
    this.drafts = drafts;
    this.beginnings = beginnings;
  }

  /**
   * All drafts.
   *
   * @param from the survey that the form proposes to begin from
   */
  @Get("{?from}")
  @View("editor/drafts")
  DraftsPage all(@QueryValue(defaultValue = "") String from) {
    return page(new NewDraft("", "en", from), "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> begin(@Body String body, Authentication person) {
    var form = NewDraft.of(Posted.of(body));
    var wrong = form.wrong();
    if (!wrong.isEmpty()) {
      return HttpResponse.unprocessableEntity()
          .body(new ModelAndView<>("editor/drafts", page(form, wrong)));
    }
    return HttpResponse.seeOther(URI.create(begin(form, Author.of(person)).home()));
  }

  private DraftId begin(NewDraft form, Author author) {
    var content = Content.of(Checked.of(beginnings.text(form)), form.what());
    return drafts.begin(content, author);
  }

  private DraftsPage page(NewDraft form, String wrong) {
    return DraftsPage.of(drafts.all(), beginnings.all(), form, wrong);
  }
}
