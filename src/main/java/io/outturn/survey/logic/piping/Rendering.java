package io.outturn.survey.logic.piping;

import io.outturn.survey.logic.Value;

/** Puts a value into words in the reader's language: the label of an option, a date, a number. */
@FunctionalInterface
public interface Rendering {
  /** Plain text, not yet escaped for a page; if it is blank, the fallback stands there. */
  String words(String name, Value value);
}
