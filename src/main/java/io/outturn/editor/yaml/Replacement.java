package io.outturn.editor.yaml;

import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes a value over another one, and keeps the comments that stood between its lines. */
final class Replacement {
  private final String text;
  private final Tree tree;
  private final Lines lines;
  private int head;
  private int from;
  private int to;

  Replacement(String text, Tree tree, Lines lines) {
    this.text = text;
    this.tree = tree;
    this.lines = lines;
  }

  /**
   * What is to be replaced.
   *
   * @param first where the key or the dash stands
   * @param start behind its colon or itself
   * @param end behind the value
   */
  Replacement of(int first, int start, int end) {
    head = first;
    from = start;
    to = end;
    return this;
  }

  /** The text with what is printed, given how many characters of its first line are used. */
  String by(IntFunction<String> printed) {
    var value = printed.apply(lines.column(from));
    int lineEnd = lines.end(to);
    var tail = text.substring(to, lineEnd).strip();
    boolean moves = tail.startsWith("#") && value.indexOf('\n') >= 0;
    return text.substring(0, lines.start(head))
        + kept()
        + text.substring(lines.start(head), from)
        + (moves ? withComment(value, tail) : value)
        + text.substring(moves ? lineEnd : to);
  }

  /** Behind the last line of a text a comment would be read as part of it. */
  private static String withComment(String value, String comment) {
    int end = value.indexOf('\n');
    return value.substring(0, end) + " " + comment + value.substring(end);
  }

  private String kept() {
    var margin = " ".repeat(lines.column(lines.start(head) + spaces()));
    return Surgery.comments(text, tree, new Span(from, to)).stream()
        .map(comment -> margin + comment + "\n")
        .collect(Collectors.joining());
  }

  private int spaces() {
    var line = lines.line(head);
    return line.length() - line.stripLeading().length();
  }
}
