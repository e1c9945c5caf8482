package io.outturn.survey.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(int line, int column) {
  static final Place START = new Place(1, 1);

  static Place of(Optional<Mark> mark) {
    return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(START);
  }

  /** The place of the character that stands after {@code before} characters. */
  static Place after(String text, int before) {
    var read = text.substring(0, text.offsetByCodePoints(0, before));
    int line = (int) read.lines().count() + (read.isEmpty() || read.endsWith("\n") ? 1 : 0);
    return new Place(line, read.codePointCount(read.lastIndexOf('\n') + 1, read.length()) + 1);
  }
}
