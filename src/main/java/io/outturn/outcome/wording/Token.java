package io.outturn.outcome.wording;

import java.util.Set;

/**
 * A word, a number or a comma of a text.
 *
 * @param text in lower case and without accents
 * @param kinds what the word says about who acts
 */
record Token(String text, Set<Kind> kinds) {
  Token {
    kinds = Set.copyOf(kinds);
  }

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  boolean isAny(Kind... some) {
    for (var kind : some) {
      if (kinds.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word says this and nothing else. */
  boolean isOnly(Kind kind) {
    return kinds.equals(Set.of(kind));
  }

  /** A number, or a letter that stands for one as in "from X to Y". */
  boolean isNumber() {
    return Character.isDigit(text.charAt(0)) || FunctionWords.NUMBERS.has(text);
  }

  boolean isPercent() {
    return FunctionWords.PERCENT.has(text);
  }

  boolean isComma() {
    return text.equals(",");
  }
}
