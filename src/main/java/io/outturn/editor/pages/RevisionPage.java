package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.editor.draft.Revision;
import java.util.List;

/**
 * An earlier text of a draft.
 *
 * @param number of the revision
 * @param what was done, by whom and when
 * @param text the whole text
 * @param current whether it is what the draft says now
 * @param lines what the draft says otherwise now
 */
@Introspected
record RevisionPage(
    Head head, int number, String what, String text, boolean current, List<DiffLine> lines) {
  static RevisionPage of(OpenDraft draft, Revision revision) {
    return new RevisionPage(
        Head.of(draft, Head.Way.HISTORY),
        revision.number(),
        "%s (%s, %s)".formatted(revision.what(), revision.by(), Words.day(revision.at())),
        revision.text(),
        revision.text().equals(draft.revision().text()),
        DiffLine.between(revision.text(), draft.revision().text()));
  }
}
