package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.Revision;
import java.util.List;

/**
 * Somebody else saved while a change was made: both texts, and what can be done.
 *
 * @param who saved what in the meantime
 * @param what the change was
 * @param text as it is with the change, on top of the text that its author saw
 * @param lines how it differs from what was saved
 */
@Introspected
record ConflictPage(Head head, String who, String what, String text, List<DiffLine> lines) {
  static ConflictPage of(OpenDraft draft, Content content, Revision current) {
    return new ConflictPage(
        Head.of(draft, Head.Way.TEXT),
        "%s, %s: %s".formatted(current.by(), Words.day(current.at()), current.what()),
        content.what(),
        content.checked().text(),
        DiffLine.between(current.text(), content.checked().text()));
  }
}
