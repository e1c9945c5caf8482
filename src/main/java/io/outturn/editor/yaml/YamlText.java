package io.outturn.editor.yaml;

import java.util.Optional;
import java.util.function.Function;

/** The text of a survey file that can be changed piece by piece. */
public final class YamlText {
  private final String text;
  private final Tree tree;
  private final Value value;

  private YamlText(String text, Tree tree) {
    this.text = text;
    this.tree = tree;
    this.value = tree.value();
  }

  /** None for what is no YAML, no block of keys, or uses references or tags. */
  public static Optional<YamlText> read(String text) {
    return Tree.of(text).map(tree -> new YamlText(text, tree));
  }

  public String text() {
    return text;
  }

  /** Everything that stands in it. */
  public Value value() {
    return value;
  }

  /** Whether a character, named as in problems, is part of a key with its value, or of an item. */
  public boolean holds(Path path, int line, int column) {
    int index = new Lines(text).index(line, column);
    return tree.span(path).filter(span -> span.holds(index)).isPresent();
  }

  /** The line on which a key or an item begins, counted from 1; 1 for what is not there. */
  public int line(Path path) {
    return tree.span(path).map(span -> new Lines(text).number(span.start())).orElse(1);
  }

  /**
   * Writes a value under a key, new or not, or over an item of a list.
   *
   * @throws Uneditable when the place is laid out in an uncommon way
   */
  public YamlText put(Path path, Value put) {
    if (!hasRoom(path)) {
      throw new Uneditable(path);
    }
    var styled = value.at(path).map(old -> alike(old, put)).orElse(put);
    return changed(path, value.with(path, styled), surgery -> surgery.put(path, styled));
  }

  /** A block has room for every key, a list for the items that it has. */
  private boolean hasRoom(Path path) {
    return !path.isRoot()
        && value
            .at(path.parent())
            .filter(it -> it instanceof Value.Block || it.get(path.last()).isPresent())
            .isPresent();
  }

  /** What stood in quotes stays in quotes. */
  private static Value alike(Value old, Value put) {
    return old instanceof Value.Words(_, var quoted) && put instanceof Value.Words(var words, _)
        ? new Value.Words(words, quoted)
        : put;
  }

  /**
   * Takes out a key or an item.
   *
   * @throws Uneditable when the place is laid out in an uncommon way
   */
  public YamlText remove(Path path) {
    return changed(path, value.without(path), surgery -> surgery.remove(path));
  }

  /**
   * Puts an item into a list, before the one that stands at the position now.
   *
   * @throws Uneditable when the place is laid out in an uncommon way
   */
  public YamlText insert(Path list, int position, Value item) {
    return changed(
        list, value.insert(list, position, item), surgery -> surgery.insert(list, position, item));
  }

  /**
   * Moves an item of a list to another position.
   *
   * @throws Uneditable when the place is laid out in an uncommon way
   */
  public YamlText move(Path list, int from, int to) {
    return changed(list, value.moved(list, from, to), surgery -> surgery.move(list, from, to));
  }

  /** What comes out must say just what was meant, whatever the file looks like. */
  private YamlText changed(Path where, Value meant, Function<Surgery, String> change) {
    if (meant.content().equals(value.content())) {
      return this;
    }
    var ended = text.endsWith("\n") || text.isEmpty() ? text : text + "\n";
    var changed = read(change.apply(new Surgery(ended, tree, value)));
    return changed
        .filter(it -> it.value.content().equals(meant.content()))
        .orElseThrow(() -> new Uneditable(where));
  }
}
