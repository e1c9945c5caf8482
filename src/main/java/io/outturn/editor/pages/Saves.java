package io.outturn.editor.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.views.ModelAndView;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.Drafts;
import io.outturn.editor.draft.Revision;
import io.outturn.editor.draft.Saved;
import io.outturn.editor.yaml.Uneditable;
import io.outturn.editor.yaml.YamlText;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Saves what was changed on a page and leads on; where somebody else saved in the meantime, it
 * shows both texts instead, and nothing is lost.
 */
@Singleton
public final class Saves {
  private final DraftDesk desk;
  private final Drafts drafts;

  Saves(DraftDesk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  /**
   * Changes single places of the revision that the author saw.
   *
   * @param next where a saved change leads
   */
  public HttpResponse<?> change(
      UUID draft,
      int base,
      UnaryOperator<YamlText> change,
      String what,
      Author author,
      String next) {
    var seen = desk.revision(draft, base);
    try {
      var changed = YamlText.read(seen.text()).map(change);
      return changed.isEmpty()
          ? HttpResponse.seeOther(URI.create(seen.draft().home() + "/text"))
          : save(seen, Content.of(Checked.of(changed.get().text()), what), author, next);
    } catch (Uneditable uneditable) {
      var page = UneditablePage.of(desk.open(draft), uneditable);
      return HttpResponse.unprocessableEntity().body(new ModelAndView<>("editor/uneditable", page));
    }
  }

  /** Saves a whole text. */
  HttpResponse<?> text(UUID draft, int base, Content content, Author author, String next) {
    return save(desk.revision(draft, base), content, author, next);
  }

  private HttpResponse<?> save(Revision seen, Content content, Author author, String next) {
    return switch (drafts.save(seen.draft(), seen.number(), content, author)) {
      case Saved.Done _ -> HttpResponse.seeOther(URI.create(next));
      case Saved.Overtaken(var current) ->
          HttpResponse.status(HttpStatus.CONFLICT)
              .body(
                  new ModelAndView<>(
                      "editor/conflict",
                      ConflictPage.of(desk.open(seen.draft().value()), content, current)));
    };
  }
}
