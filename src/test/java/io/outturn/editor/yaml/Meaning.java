package io.outturn.editor.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text should say, as plain maps and lists that are changed in place. */
final class Meaning {
  private final Object root;

  Meaning(Object root) {
    this.root = root;
  }

  Object root() {
    return root;
  }

  void put(Path path, Value value) {
    switch (at(path.parent())) {
      case Map<?, ?> block -> map(block).put(path.last(), plain(value));
      case List<?> list -> list(list).set(path.position(), plain(value));
      default -> throw new IllegalArgumentException("Nothing stands inside a text");
    }
  }

  void remove(Path path) {
    switch (at(path.parent())) {
      case Map<?, ?> block -> block.remove(path.last());
      case List<?> list -> list.remove(path.position());
      default -> throw new IllegalArgumentException("Nothing stands inside a text");
    }
  }

  void insert(Path path, int position, Value item) {
    list(at(path)).add(position, plain(item));
  }

  void move(Path path, int from, int to) {
    var list = list(at(path));
    list.add(to, list.remove(from));
  }

  private Object at(Path path) {
    Object found = root;
    for (var step : path.steps()) {
      found = Objects.requireNonNull(inside(found, step));
    }
    return found;
  }

  private static @Nullable Object inside(Object value, String step) {
    return value instanceof List<?> list ? list.get(Integer.parseInt(step)) : map(value).get(step);
  }

  private static @Nullable Object plain(Value value) {
    return switch (value) {
      case Value.Words(var text, _) -> text;
      case Value.Bare(var text) -> bare(text);
      case Value.Items(var list, _) -> new ArrayList<>(list.stream().map(Meaning::plain).toList());
      case Value.Block(var entries, _) -> {
        var block = new LinkedHashMap<String, @Nullable Object>();
        entries.forEach((key, inner) -> block.put(key, plain(inner)));
        yield block;
      }
    };
  }

  /** As surveys are read: space around words says nothing. */
  static Object stripped(Object loaded) {
    return switch (loaded) {
      case String words -> words.strip();
      case List<?> list -> new ArrayList<Object>(list.stream().map(Meaning::stripped).toList());
      case Map<?, ?> block -> {
        var stripped = new LinkedHashMap<Object, Object>();
        block.forEach((key, value) -> stripped.put(key, stripped(value)));
        yield stripped;
      }
      default -> loaded;
    };
  }

  private static Object bare(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> Integer.parseInt(text);
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> map(Object value) {
    return (Map<String, @Nullable Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> list(Object value) {
    return (List<@Nullable Object>) value;
  }
}
