package io.outturn.editor.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What stands at a place of a file. */
public sealed interface Value {
  /**
   * A text.
   *
   * @param text without the space around it
   * @param quoted whether its author put it in quotes
   */
  record Words(String text, boolean quoted) implements Value {
    public Words {
      text = text.strip();
    }
  }

  /** A number, a switch or nothing, as it is written. */
  record Bare(String text) implements Value {}

  /** A list. */
  record Items(List<Value> list, Style style) implements Value {
    public Items {
      list = List.copyOf(list);
    }
  }

  /** Keys with their values, in order. */
  record Block(SequencedMap<String, Value> entries, Style style) implements Value {
    public Block {
      entries = new LinkedHashMap<>(entries);
    }
  }

  /** An empty block. */
  static Block block(Style style) {
    return new Block(new LinkedHashMap<>(), style);
  }

  static Words words(String text) {
    return new Words(text, false);
  }

  /** A list of names on one line. */
  static Items names(List<String> names) {
    return new Items(names.stream().<Value>map(Value::words).toList(), Style.CLOSED);
  }

  /** What stands under a key, or at a position of a list. */
  default Optional<Value> get(String step) {
    return switch (this) {
      case Block(var entries, _) -> Optional.ofNullable(entries.get(step));
      case Items(var list, _) ->
          step.matches("[0-9]{1,6}") && Integer.parseInt(step) < list.size()
              ? Optional.of(list.get(Integer.parseInt(step)))
              : Optional.empty();
      case Words _, Bare _ -> Optional.empty();
    };
  }

  default Optional<Value> at(Path path) {
    Optional<Value> found = Optional.of(this);
    for (var step : path.steps()) {
      found = found.flatMap(value -> value.get(step));
    }
    return found;
  }

  /** The items of a list; none where there is something else. */
  default List<Value> items() {
    return this instanceof Items(var list, _) ? list : List.of();
  }

  /** The items of the list under a key. */
  default List<Value> items(String key) {
    return get(key).map(Value::items).orElse(List.of());
  }

  /** What is written, of a text, a number or a switch. */
  default Optional<String> written() {
    return switch (this) {
      case Words(var text, _) -> Optional.of(text);
      case Bare(var text) -> Optional.of(text);
      case Items _, Block _ -> Optional.empty();
    };
  }

  /** What is written under a key; empty without it. */
  default String written(String key) {
    return get(key).flatMap(Value::written).orElse("");
  }

  /** With another value at a place, which is there or is a new key of a block. */
  default Value with(Path path, Value value) {
    if (path.isRoot()) {
      return value;
    }
    var step = path.steps().getFirst();
    var inner = get(step).orElse(value).with(path.without(1), value);
    return switch (this) {
      case Block(var entries, var style) -> {
        var more = new LinkedHashMap<>(entries);
        more.put(step, inner);
        yield new Block(more, style);
      }
      case Items(var list, var style) -> {
        var more = new ArrayList<>(list);
        more.set(Integer.parseInt(step), inner);
        yield new Items(more, style);
      }
      case Words _, Bare _ -> throw new IllegalArgumentException("Nothing stands inside a text");
    };
  }

  /** Without what stands at a place. */
  default Value without(Path path) {
    var parent = at(path.parent()).orElseThrow();
    return with(
        path.parent(),
        switch (parent) {
          case Block(var entries, var style) -> {
            var fewer = new LinkedHashMap<>(entries);
            fewer.remove(path.last());
            yield new Block(fewer, style);
          }
          case Items(var list, var style) -> {
            var fewer = new ArrayList<>(list);
            fewer.remove(path.position());
            yield new Items(fewer, style);
          }
          case Words _, Bare _ -> throw new IllegalArgumentException("Nothing stands there");
        });
  }

  /** With one item more in a list, before the one that stands at the position now. */
  default Value insert(Path list, int position, Value item) {
    var items = new ArrayList<>(at(list).orElseThrow().items());
    items.add(position, item);
    return with(list, new Items(items, styleAt(list)));
  }

  /** With an item of a list at another position. */
  default Value moved(Path list, int from, int to) {
    var items = new ArrayList<>(at(list).orElseThrow().items());
    items.add(to, items.remove(from));
    return with(list, new Items(items, styleAt(list)));
  }

  private Style styleAt(Path list) {
    return at(list).filter(Items.class::isInstance).map(Items.class::cast).orElseThrow().style();
  }

  /** The content alone: values that say the same are equal, however they are laid out. */
  default Object content() {
    return switch (this) {
      case Words(var text, _) -> text;
      case Bare(var text) -> new Bare(text.isEmpty() || text.equals("~") ? "null" : text);
      case Items(var list, _) -> list.stream().map(Value::content).toList();
      case Block(var entries, _) -> content(entries);
    };
  }

  private static Object content(Map<String, Value> entries) {
    var contents = new LinkedHashMap<String, Object>();
    entries.forEach((key, value) -> contents.put(key, value.content()));
    return contents;
  }
}
