package io.outturn.e2e.accessibility;

/**
 * Words, or signs that mean something, that ::before or ::after write. They cannot be found or
 * translated, and not every reader says them. Text with an alternative of its own (content: "*" /
 * "required") is let be. WCAG 2.2, 1.3.1 Info and Relationships, failure F87.
 */
final class WordsInStyle extends Scripted {
  WordsInStyle() {
    super(Defect.WORDS_IN_STYLE, Circumstance.AS_IT_IS);
  }
}
