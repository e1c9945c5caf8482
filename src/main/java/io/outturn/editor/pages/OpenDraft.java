package io.outturn.editor.pages;

import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.DraftId;
import io.outturn.editor.draft.Revision;

/**
 * A draft as it stands.
 *
 * @param revision what was saved last
 * @param checked its text, looked through
 * @param published whether just this revision was published
 */
public record OpenDraft(Revision revision, Checked checked, boolean published) {
  public DraftId id() {
    return revision.draft();
  }

  /** What a change made on its pages is based on. */
  public int base() {
    return revision.number();
  }

  /** What the survey is called, as far as it is called anything. */
  public String name() {
    return checked.title().isEmpty() ? "Survey without a title" : checked.title();
  }
}
