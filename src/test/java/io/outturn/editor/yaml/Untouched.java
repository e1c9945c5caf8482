package io.outturn.editor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares a text with itself before a change, line by line, away from what was changed. */
record Untouched(YamlText before, YamlText after) {
  /** Nothing outside the top-level key, or outside the one item of its list, has moved a letter. */
  void outside(Path changed) {
    var region = changed.first(Math.min(depth(changed), changed.steps().size()));
    var old = lines(before);
    var now = lines(after);
    int head = before.line(region) - 1 - comments(old, before.line(region) - 1);
    assertThat(now.subList(0, head)).isEqualTo(old.subList(0, head));
    var tail = old.subList(behind(region, old.size()), old.size());
    assertThat(now.subList(now.size() - tail.size(), now.size())).isEqualTo(tail);
  }

  /** A list on lines of its own is left alone around the item, unless it was the last one. */
  private int depth(Path changed) {
    return before.value().at(changed.first(1)).orElseThrow()
                instanceof Value.Items(var list, var style)
            && style == Style.OPEN
            && list.size() > 1
        ? 2
        : 1;
  }

  /** The line on which the next top-level key begins, with the comments and space above it. */
  private int behind(Path region, int end) {
    var root = (Value.Block) before.value();
    int own = before.line(region.first(1));
    return root.entries().keySet().stream()
            .mapToInt(key -> before.line(Path.of(key)))
            .filter(line -> line > own)
            .min()
            .orElse(end + 1)
        - 1;
  }

  private static int comments(List<String> lines, int line) {
    int comments = 0;
    while (line - comments > 0 && lines.get(line - comments - 1).matches("\\s*(#.*)?")) {
      comments++;
    }
    return comments;
  }

  private static List<String> lines(YamlText text) {
    return text.text().lines().toList();
  }
}
