package io.outturn.editor.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.views.ModelAndView;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.Drafts;
import io.outturn.editor.draft.Saved;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;

/**
 * Saves a text that was written on a page and leads on; where somebody else saved in the meantime,
 * it shows both texts instead, and nothing is lost.
 */
@Singleton
final class Saves {
  private final DraftDesk desk;
  private final Drafts drafts;

  Saves(DraftDesk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  /**
   * Saves a whole text.
   *
   * @param base the revision that its author had
   * @param next where it leads when it is saved
   */
  HttpResponse<?> text(UUID draft, int base, Content content, Author author, String next) {
    var seen = desk.revision(draft, base);
    return switch (drafts.save(seen.draft(), seen.number(), content, author)) {
      case Saved.Done _ -> HttpResponse.seeOther(URI.create(next));
      case Saved.Overtaken(var current) ->
          HttpResponse.status(HttpStatus.CONFLICT)
              .body(
                  new ModelAndView<>(
                      "editor/conflict", ConflictPage.of(desk.open(draft), content, current)));
    };
  }
}
