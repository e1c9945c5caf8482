package io.outturn.editor.pages;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.DraftId;
import io.outturn.editor.draft.Drafts;
import io.outturn.editor.draft.Revision;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Opens drafts. */
@Singleton
public final class DraftDesk {
  private final Drafts drafts;

  DraftDesk(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The draft as it stands. */
  public OpenDraft open(UUID draft) {
    return open(drafts.latest(new DraftId(draft)).orElseThrow(DraftDesk::missing));
  }

  /** A draft as it stood. */
  public Revision revision(UUID draft, int number) {
    return drafts.revision(new DraftId(draft), number).orElseThrow(DraftDesk::missing);
  }

  private OpenDraft open(Revision revision) {
    boolean published = drafts.history(revision.draft()).getFirst().published();
    return new OpenDraft(revision, Checked.of(revision.text()), published);
  }

  private static HttpStatusException missing() {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such draft.");
  }
}
