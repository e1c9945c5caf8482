package io.outturn.survey.file;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The text of a file, for finding the characters of a value in it. Whatever the style of a value,
 * plain, quoted or as an indented block, its visible characters stand in the file in their order;
 * only the space between them is folded. So the third visible character of a value is the third one
 * behind the place where the value begins.
 */
final class Characters {
  private static final int BACKSLASH = '\\';
  private final int[] text;

  Characters(String text) {
    this.text = text.codePoints().toArray();
  }

  /** The place of a character of a value, counted from 0 in code points. */
  Place place(ScalarNode scalar, int character) {
    var start = scalar.getStartMark();
    if (start.isEmpty()) {
      return Place.START;
    }
    var points = scalar.getValue().codePoints().toArray();
    int visible = 0;
    for (int i = 0; i < Math.min(character, points.length); i++) {
      visible += isSpace(points[i]) ? 0 : 1;
    }
    return place(new Walk(scalar, start.get()).visible(visible), start.get());
  }

  private Place place(int index, Mark start) {
    int line = start.getLine() + 1;
    int column = start.getColumn() + 1;
    for (int i = start.getIndex(); i < index; i++) {
      boolean breaks = text[i] == '\n' || (text[i] == '\r' && at(i + 1) != '\n');
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
    return new Place(line, column);
  }

  private int at(int index) {
    return index < text.length ? text[index] : -1;
  }

  private static boolean isSpace(int point) {
    return point == ' ' || point == '\t' || point == '\n' || point == '\r';
  }

  /** From the beginning of a value through its visible characters. */
  private final class Walk {
    private final List<Integer> places = new ArrayList<>();
    private final boolean singleQuoted;
    private final boolean doubleQuoted;
    private int index;

    Walk(ScalarNode scalar, Mark start) {
      index = start.getIndex();
      skipProperties();
      int end = scalar.getEndMark().map(Mark::getIndex).orElse(text.length);
      singleQuoted = at(index) == '\'';
      doubleQuoted = at(index) == '"';
      if (singleQuoted || doubleQuoted) {
        index++;
      } else if (at(index) == '|' || at(index) == '>') {
        skipHeader();
      }
      while (index < Math.min(end, text.length)) {
        step();
      }
    }

    int visible(int number) {
      return number < places.size() ? places.get(number) : Math.min(index, text.length);
    }

    /** An anchor or a tag; no plain value can begin with their signs. */
    private void skipProperties() {
      while (at(index) == '&' || at(index) == '!' || isSpace(at(index))) {
        boolean blank = isSpace(at(index));
        while (index < text.length && isSpace(text[index]) == blank) {
          index++;
        }
      }
    }

    private void skipHeader() {
      while (index < text.length && text[index] != '\n') {
        index++;
      }
    }

    private void step() {
      int from = index;
      int point = text[index++];
      if (doubleQuoted && point == BACKSLASH) {
        escape(from);
      } else if (singleQuoted && point == '\'') {
        index++;
        places.add(from);
      } else if (!isSpace(point)) {
        places.add(from);
      }
    }

    private void escape(int from) {
      int kind = at(index++);
      int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
      index += digits;
      if (!isSpace(kind) && kind != 'n' && kind != 't' && kind != 'r' && !isSpaceIn(digits)) {
        places.add(from);
      }
    }

    private boolean isSpaceIn(int digits) {
      if (digits == 0 || index > text.length) {
        return false;
      }
      return isSpace(Integer.parseInt(new String(text, index - digits, digits), 16));
    }
  }
}
