package io.outturn.editor.draft;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A draft as somebody saved it; it never changes again.
 *
 * @param draft whose revision it is
 * @param number 1 for the first, then upwards without gaps
 * @param text of the survey's file
 * @param what was done
 * @param restores the earlier revision whose text was taken up again, if that was it
 * @param by whom
 * @param at when
 */
public record Revision(
    DraftId draft,
    int number,
    String text,
    String what,
    OptionalInt restores,
    String by,
    Instant at) {
  /** The revision to which taking back the last change leads; none for the first text. */
  public OptionalInt before() {
    int origin = restores.orElse(number);
    return origin > 1 ? OptionalInt.of(origin - 1) : OptionalInt.empty();
  }
}
