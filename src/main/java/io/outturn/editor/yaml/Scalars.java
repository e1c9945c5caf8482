package io.outturn.editor.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes texts so that they are read again as they are: plain where that is safe, else in double
 * quotes; long ones folded, those with line breaks as they stand.
 */
final class Scalars {
  /** How many characters a line of a survey file has at most. */
  static final int WIDTH = 100;

  private static final String STEP = "  ";
  private static final String NO_BEGINNING = "-?:,[]{}#&*!|>'\"%@`=<.";
  private static final String BRACKETS = ",[]{}";
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private Scalars() {}

  /** On one line. */
  static String inline(String text, boolean closed) {
    return isPlain(text, closed) ? text : quoted(text);
  }

  /**
   * What follows the colon or the dash.
   *
   * @param indent of the line that it follows
   * @param used how many characters of that line are written
   */
  static String after(Value.Words words, int indent, int used) {
    var text = words.text();
    var inline = words.quoted() ? quoted(text) : inline(text, false);
    if (text.indexOf('\n') >= 0 && isBlock(text)) {
      return " |" + lines(text.lines().toList(), indent);
    } else if (used + 1 + length(inline) <= WIDTH || text.indexOf('\n') >= 0 || !isBlock(text)) {
      return " " + inline;
    }
    return " >" + lines(folded(text, WIDTH - indent - STEP.length()), indent);
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String lines(List<String> lines, int indent) {
    var margin = " ".repeat(indent) + STEP;
    var all = new StringBuilder();
    lines.forEach(line -> all.append('\n').append(line.isEmpty() ? "" : margin + line));
    return all.toString();
  }

  /** Broken at single spaces, which are what a line break in a folded text is read as. */
  private static List<String> folded(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split("(?<! ) (?! )", -1)) {
      if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean isPlain(String text, boolean closed) {
    return !text.isEmpty()
        && NO_BEGINNING.indexOf(text.charAt(0)) < 0
        && text.indexOf('\n') < 0
        && text.equals(text.strip())
        && text.codePoints().allMatch(Scalars::isVisible)
        && !text.contains(": ")
        && !text.endsWith(":")
        && !text.contains(" #")
        && !(closed && text.chars().anyMatch(it -> BRACKETS.indexOf(it) >= 0))
        && RESOLVER.resolve(text, true).equals(Tag.STR);
  }

  /** Whether it can stand as an indented block. */
  private static boolean isBlock(String text) {
    return !text.isEmpty()
        && text.codePoints().allMatch(it -> it == '\n' || isVisible(it))
        && text.lines().allMatch(line -> line.equals(line.stripTrailing()));
  }

  /** Not so tabs, control characters, marks of a byte order and separators of lines. */
  private static boolean isVisible(int point) {
    return (point >= 0x20 && point <= 0x7e)
        || (point >= 0xa0 && point <= 0xd7ff && point != 0x2028 && point != 0x2029)
        || (point >= 0xe000 && point <= 0xfffd && point != 0xfeff)
        || point >= 0x10000;
  }

  static String quoted(String text) {
    var all = new StringBuilder("\"");
    text.codePoints().forEach(point -> all.append(escaped(point)));
    return all.append('"').toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> isVisible(point) ? Character.toString(point) : "\\u%04X".formatted(point);
    };
  }
}
