package io.outturn.editor.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a text: from a # with space before it to the end of the line, wherever no text
 * stands.
 *
 * @param scalars where texts stand
 */
record Comments(String text, List<Span> scalars) {
  List<String> in(Span piece) {
    var found = new ArrayList<String>();
    var lines = new Lines(text);
    for (int i = piece.start(); i < piece.end(); i++) {
      if (begins(i)) {
        int end = Math.min(lines.end(i), piece.end());
        found.add(text.substring(i, end).stripTrailing());
        i = end;
      }
    }
    return found;
  }

  private boolean begins(int index) {
    return text.charAt(index) == '#'
        && (index == 0 || Character.isWhitespace(text.charAt(index - 1)))
        && scalars.stream().noneMatch(scalar -> scalar.holds(index));
  }
}
