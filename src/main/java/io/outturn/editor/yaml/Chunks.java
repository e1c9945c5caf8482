package io.outturn.editor.yaml;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Whole lines that belong together: an item of a list or a key with its value, with the comment
 * right above it and those that are indented below it.
 */
final class Chunks {
  private final Tree tree;
  private final Lines lines;

  Chunks(Tree tree, Lines lines) {
    this.tree = tree;
    this.lines = lines;
  }

  /** Whether nothing but space stands before a character on its line. */
  boolean isAlone(int index) {
    return lines.before(index).isBlank();
  }

  Span entry(MappingNode block, NodeTuple entry) {
    int start = tree.start(entry.getKeyNode());
    boolean isFirst = block.getValue().getFirst() == entry;
    return new Span(isFirst ? lines.start(start) : above(start), below(start, tree.end(entry)));
  }

  Span item(SequenceNode list, int position) {
    int dash = dash(list, position);
    return new Span(
        above(dash), below(dash, Math.max(dash + 1, tree.end(list.getValue().get(position)))));
  }

  /** The dash of an item: the first one at the margin of its list behind the item before. */
  int dash(SequenceNode list, int position) {
    int first = tree.start(list);
    if (position == 0) {
      return first;
    }
    int line = lines.next(tree.end(list.getValue().get(position - 1)));
    var margin = " ".repeat(lines.column(first));
    while (!lines.line(line).startsWith(margin + "-")) {
      if (line >= lines.text().length()) {
        throw new Uneditable(Path.of("-"));
      }
      line = lines.next(line);
    }
    return line + margin.length();
  }

  /** Whether the items of a list are whole lines; not so in a list that begins behind a dash. */
  boolean isWhole(SequenceNode list) {
    return isAlone(tree.start(list));
  }

  /** The empty line that stands between the items of a list, if one does. */
  String gap(SequenceNode list) {
    boolean apart =
        list.getValue().size() > 1 && lines.isBlank(Math.max(0, item(list, 1).start() - 1));
    return apart ? "\n" : "";
  }

  private int above(int index) {
    var margin = lines.before(index) + "#";
    int start = lines.start(index);
    while (start > 0 && lines.line(start - 1).startsWith(margin)) {
      start = lines.start(start - 1);
    }
    return start;
  }

  private int below(int index, int end) {
    int last = lines.next(end);
    int margin = lines.column(index);
    for (int next = last; next < lines.text().length(); next = lines.next(next)) {
      if (lines.isComment(next) && lines.column(next + spaces(next)) > margin) {
        last = lines.next(next);
      } else if (!lines.isBlank(next)) {
        break;
      }
    }
    return last;
  }

  private int spaces(int line) {
    return lines.line(line).length() - lines.line(line).stripLeading().length();
  }
}
