package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.yaml.Uneditable;
import java.util.Objects;

/**
 * Says that a change can only be made in the text.
 *
 * @param why where and why
 */
@Introspected
record UneditablePage(Head head, String why) {
  static UneditablePage of(OpenDraft draft, Uneditable uneditable) {
    return new UneditablePage(
        Head.of(draft, Head.Way.GUIDE), Objects.requireNonNull(uneditable.getMessage()));
  }
}
