package io.outturn.survey.logic;

/**
 * A word, number, text or sign of an expression.
 *
 * @param text what it says: a word or number as written, a text without its quotes, a sign or one
 *     of the words and, or, not, includes in its right form
 * @param column the character it begins at, counted from 1
 */
record Token(Kind kind, String text, int column) {
  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    DATE,
    TEXT,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether an operand begins here. */
  boolean beginsOperand() {
    return switch (kind) {
      case WORD, NUMBER, DATE, TEXT -> true;
      case SIGN -> text.equals("(") || text.equals("not");
      case END -> false;
    };
  }

  /** How a message calls it. */
  String shown() {
    return switch (kind) {
      case WORD, NUMBER, DATE, SIGN -> Excerpt.of(text);
      case TEXT -> Excerpt.of(Printer.quoted(text));
      case END -> "the end";
    };
  }
}
