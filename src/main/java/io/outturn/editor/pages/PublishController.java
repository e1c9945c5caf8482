package io.outturn.editor.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Publishing;
import io.outturn.survey.Publisher;
import java.net.URI;
import java.util.UUID;

/** Makes a draft the version that is asked, after showing what that does. */
@Controller(value = "/drafts/{draft}/publish", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublishController {
  private static final String PAGE = "editor/publish";
  private final DraftDesk desk;
  private final Publishing publishing;

  PublishController(DraftDesk desk, Publishing publishing) {
    this.desk = desk;
    this.publishing = publishing;
  }

  @Get
  @View(PAGE)
  PublishPage look(UUID draft) {
    return page(desk.open(draft), "", "");
  }

  /** Only what its author has seen is published: not what somebody saved since. */
  @Post
  @Needs(Right.PUBLISH_SURVEYS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> publish(UUID draft, @Body String body, Authentication person) {
    var form = Posted.of(body);
    var open = desk.open(draft);
    var why = form.one("why").strip();
    var wrong = wrong(open, form.base(), why);
    if (!wrong.isEmpty()) {
      return HttpResponse.status(HttpStatus.CONFLICT)
          .body(new ModelAndView<>(PAGE, page(open, why, wrong)));
    }
    var file = open.checked().file().orElseThrow();
    publishing.publish(open.revision(), file, why, Author.of(person));
    return HttpResponse.seeOther(URI.create("/surveys/" + file.survey().slug() + "/versions"));
  }

  private static String wrong(OpenDraft draft, int base, String why) {
    if (draft.base() != base) {
      return "%s has saved the draft since you looked at it. Look at it again, then publish."
          .formatted(draft.revision().by());
    }
    if (why.length() > Publisher.LONGEST_REASON) {
      return "Write a reason of at most %d letters.".formatted(Publisher.LONGEST_REASON);
    }
    return draft.checked().file().isPresent()
        ? ""
        : "The draft has problems that keep it from being asked.";
  }

  private PublishPage page(OpenDraft draft, String why, String wrong) {
    var changes = draft.checked().file().flatMap(file -> publishing.changes(file.survey()));
    return PublishPage.of(draft, changes, why, wrong);
  }
}
