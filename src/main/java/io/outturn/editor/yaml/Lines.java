package io.outturn.editor.yaml;

/** The lines of a text, found from the characters in them. */
record Lines(String text) {
  /** Where the line of a character begins. */
  int start(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  /** The line break at the end of a character's line, or the end of the text. */
  int end(int index) {
    int found = text.indexOf('\n', index);
    return found < 0 ? text.length() : found;
  }

  /** Where the next line begins. */
  int next(int index) {
    return Math.min(end(index) + 1, text.length());
  }

  /** What stands before a character on its line. */
  String before(int index) {
    return text.substring(start(index), index);
  }

  /** How far a character is from the margin. */
  int column(int index) {
    return Scalars.length(before(index));
  }

  String line(int index) {
    return text.substring(start(index), end(index));
  }

  boolean isBlank(int index) {
    return line(index).isBlank();
  }

  /** Whether the line of a character is nothing but a comment. */
  boolean isComment(int index) {
    return line(index).stripLeading().startsWith("#");
  }

  /** The number of a character's line, counted from 1. */
  int number(int index) {
    return (int) text.substring(0, index).chars().filter(it -> it == '\n').count() + 1;
  }

  /** The character at a place as problems name it, or the end of the text. */
  int index(int line, int column) {
    int start = 0;
    for (int number = 1; number < line; number++) {
      start = next(start);
    }
    int longest = text.codePointCount(start, end(start));
    return text.offsetByCodePoints(start, Math.min(column - 1, longest));
  }
}
