package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;

/**
 * The text of a draft.
 *
 * @param rows how many lines of it are seen at once
 * @param remarks what is to be said of it
 */
@Introspected
record TextPage(Head head, String text, int rows, Remarks remarks) {
  private static final int FEWEST = 12;
  private static final int MOST = 40;

  static TextPage of(OpenDraft draft) {
    var text = draft.revision().text();
    return new TextPage(
        Head.of(draft, Head.Way.TEXT),
        text,
        Math.clamp(text.lines().count() + 1, FEWEST, MOST),
        Remarks.of(draft.checked()));
  }
}
