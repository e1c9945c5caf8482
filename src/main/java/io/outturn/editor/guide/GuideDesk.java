package io.outturn.editor.guide;

import io.micronaut.http.HttpResponse;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.Drafts;
import io.outturn.editor.draft.Saved;
import io.outturn.editor.pages.DraftDesk;
import io.outturn.editor.pages.OpenDraft;
import io.outturn.editor.yaml.Uneditable;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Opens drafts for the guide, and saves what was done there. A change is made on the newest text,
 * also when its author saw an older one: what others did elsewhere in the survey is no reason to
 * send anybody back.
 */
@Singleton
final class GuideDesk {
  private static final int PATIENCE = 5;
  private final DraftDesk desk;
  private final Drafts drafts;

  GuideDesk(DraftDesk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  /** How a change that is not saved is answered. */
  interface Unsaved {
    /**
     * The page once more.
     *
     * @param seen the draft as the author saw it
     * @param now the draft as it stands
     */
    HttpResponse<?> answer(Guided seen, Guided now, Outcome outcome);
  }

  /** A page about a draft; where the guide cannot read it, the way to its text. */
  HttpResponse<?> show(UUID draft, Function<Guided, HttpResponse<?>> page) {
    var open = desk.open(draft);
    return open.checked()
        .yaml()
        .<HttpResponse<?>>map(yaml -> page.apply(Guided.of(open, yaml)))
        .orElseGet(() -> Answers.unguided(open));
  }

  /** Makes a change and saves it. */
  HttpResponse<?> change(UUID draft, Typed form, Author author, Change change, Unsaved unsaved) {
    var seen = seen(draft, form.base());
    for (int i = 0; i < PATIENCE; i++) {
      var now = desk.open(draft);
      if (now.checked().yaml().isEmpty() || seen.checked().yaml().isEmpty()) {
        return Answers.unguided(now);
      }
      var guided = Guided.of(now, now.checked().yaml().get());
      var before =
          now.base() == seen.base() ? guided : Guided.of(seen, seen.checked().yaml().get());
      var outcome = outcome(change, before, guided);
      if (!(outcome instanceof Outcome.Done done)) {
        return unsaved.answer(before, guided, outcome);
      }
      if (isSaved(now, done, author)) {
        return HttpResponse.seeOther(URI.create(done.next()));
      }
    }
    var before = Guided.of(seen, seen.checked().yaml().orElseThrow());
    return unsaved.answer(
        before,
        before,
        new Outcome.Gone("Others are saving this draft again and again just now. Try once more."));
  }

  private static Outcome outcome(Change change, Guided seen, Guided now) {
    try {
      return change.on(seen, now);
    } catch (Uneditable place) {
      return new Outcome.Refused(
          List.of(Fault.elsewhere(now.home() + "/text", String.valueOf(place.getMessage()))));
    }
  }

  private boolean isSaved(OpenDraft now, Outcome.Done done, Author author) {
    var content = Content.of(Checked.of(done.text().text()), done.what());
    return drafts.save(now.id(), now.base(), content, author) instanceof Saved.Done;
  }

  private OpenDraft seen(UUID draft, int base) {
    var revision = desk.revision(draft, base);
    return new OpenDraft(revision, Checked.of(revision.text()), false);
  }

  /** Whether a text of the draft was ever published, so that others know its name. */
  boolean wasPublished(Guided guided) {
    return drafts.history(guided.draft().id()).stream().anyMatch(it -> it.published());
  }

  /** Who saved the draft last. */
  static String by(Guided now) {
    return now.draft().revision().by();
  }
}
