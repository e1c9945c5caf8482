package io.outturn.editor.yaml;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes values in the layout of the house: two spaces a step, braces where they fit a line. */
final class Printer {
  private static final int STEP = 2;

  private Printer() {}

  /** What follows a key and its colon. */
  static String afterKey(Value value, int indent, int used) {
    return after(value, indent, used, false);
  }

  /** What follows the dash of an item. */
  static String afterDash(Value value, int indent) {
    return after(value, indent, indent + 1, true);
  }

  /** A key with its value, as a line or several without the line break at the end. */
  static String entry(String key, Value value, int indent) {
    var name = Scalars.inline(key, true) + ":";
    var used = indent + Scalars.length(name);
    return " ".repeat(indent) + name + afterKey(value, indent, used);
  }

  /** An item of a list, likewise. */
  static String item(Value value, int indent) {
    return " ".repeat(indent) + "-" + afterDash(value, indent);
  }

  private static String after(Value value, int indent, int used, boolean onDash) {
    return switch (value) {
      case Value.Words words -> Scalars.after(words, indent, used);
      case Value.Bare(var text) -> " " + (text.isEmpty() ? "null" : text);
      case Value.Items(var list, _) when isOpen(value, used) ->
          open(list.size(), indent, onDash, i -> item(list.get(i), indent + STEP));
      case Value.Block(var entries, _) when isOpen(value, used) ->
          open(entries.size(), indent, onDash, i -> entry(entries, i, indent + STEP));
      case Value.Items _, Value.Block _ -> " " + closed(value);
    };
  }

  private static String entry(SequencedMap<String, Value> entries, int number, int indent) {
    var entry = List.copyOf(entries.sequencedEntrySet()).get(number);
    return entry(entry.getKey(), entry.getValue(), indent);
  }

  /** The first line of an item stands behind the dash. */
  private static String open(int size, int indent, boolean onDash, IntFunction<String> printed) {
    var all = new StringBuilder();
    for (int i = 0; i < size; i++) {
      boolean behind = onDash && i == 0;
      all.append(behind ? " " : "\n");
      all.append(behind ? printed.apply(i).substring(indent + STEP) : printed.apply(i));
    }
    return all.toString();
  }

  private static boolean isOpen(Value value, int used) {
    return !isEmpty(value)
        && (!isClosable(value) || used + 1 + Scalars.length(closed(value)) > Scalars.WIDTH);
  }

  private static boolean isEmpty(Value value) {
    return switch (value) {
      case Value.Items(var list, _) -> list.isEmpty();
      case Value.Block(var entries, _) -> entries.isEmpty();
      case Value.Words _, Value.Bare _ -> false;
    };
  }

  private static boolean isClosable(Value value) {
    return switch (value) {
      case Value.Words(var text, _) -> text.indexOf('\n') < 0;
      case Value.Bare _ -> true;
      case Value.Items(var list, var style) ->
          isEmpty(value) || (style == Style.CLOSED && list.stream().allMatch(Printer::isClosable));
      case Value.Block(var entries, var style) ->
          isEmpty(value)
              || (style == Style.CLOSED && entries.values().stream().allMatch(Printer::isClosable));
    };
  }

  private static String closed(Value value) {
    return switch (value) {
      case Value.Words(var text, var quoted) ->
          quoted ? Scalars.quoted(text) : Scalars.inline(text, true);
      case Value.Bare(var text) -> text.isEmpty() ? "null" : text;
      case Value.Items(var list, _) ->
          list.stream().map(Printer::closed).collect(Collectors.joining(", ", "[", "]"));
      case Value.Block(var entries, _) ->
          entries.entrySet().stream()
              .map(entry -> Scalars.inline(entry.getKey(), true) + ": " + closed(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }
}
