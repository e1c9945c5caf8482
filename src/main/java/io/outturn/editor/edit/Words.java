package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a text by language, as somebody typed them.
 *
 * @param typed by language, the default one first; empty where nothing was typed
 */
public record Words(Map<String, String> typed) {
  public Words {
    typed = new LinkedHashMap<>(typed);
  }

  /** What stands in a file, by language. */
  public static Words of(Optional<Value> value, List<String> languages) {
    var words = new LinkedHashMap<String, String>();
    for (var language : languages) {
      words.put(language, in(language, value, languages.getFirst()));
    }
    return new Words(words);
  }

  private static String in(String language, Optional<Value> value, String first) {
    return value
        .flatMap(it ->
            it instanceof Value.Block block
                ? block.get(language).flatMap(Value::written)
                : it.written().filter(_ -> language.equals(first)))
        .orElse("");
  }

  public boolean isBlank() {
    return typed.values().stream().allMatch(String::isBlank);
  }

  public String in(String language) {
    return typed.getOrDefault(language, "");
  }

  /**
   * A new text.
   *
   * @param style of the block, where there are several languages
   */
  public Value value(Style style) {
    if (typed.size() == 1) {
      return Value.words(typed.values().iterator().next());
    }
    var block = Value.block(style);
    typed.forEach((language, words) -> {
      if (!words.isBlank()) {
        block.entries().put(language, Value.words(words));
      }
    });
    return block.entries().isEmpty() ? Value.words("") : block;
  }

  /** Writes them under a key whose text is needed; what is otherwise stays as it is laid out. */
  public YamlText write(YamlText text, Path path, Style style) {
    return write(text, path, style, true);
  }

  /** Writes them under a key that is only there when there are words. */
  public YamlText writeOptional(YamlText text, Path path, Style style) {
    if (!isBlank()) {
      return write(text, path, style, false);
    }
    return text.value().at(path).isPresent() ? text.remove(path) : text;
  }

  private YamlText write(YamlText text, Path path, Style style, boolean needed) {
    var old = text.value().at(path);
    if (typed.equals(of(old, List.copyOf(typed.keySet())).typed())) {
      return text;
    } else if (old.filter(Value.Block.class::isInstance).isPresent()) {
      return byLanguage(text, path, needed);
    }
    var first = typed.keySet().iterator().next();
    boolean plain =
        typed.entrySet().stream()
            .allMatch(it -> it.getKey().equals(first) || it.getValue().isBlank());
    boolean wasPlain = old.filter(Value.Words.class::isInstance).isPresent();
    return text.put(path, plain && wasPlain ? Value.words(in(first)) : value(style));
  }

  private YamlText byLanguage(YamlText text, Path path, boolean needed) {
    var changed = text;
    var first = typed.keySet().iterator().next();
    for (var entry : typed.entrySet()) {
      var place = path.then(entry.getKey());
      var old = changed.value().at(place).flatMap(Value::written);
      if (entry.getValue().isBlank() && !(needed && entry.getKey().equals(first))) {
        changed = old.isPresent() ? changed.remove(place) : changed;
      } else if (!old.equals(Optional.of(entry.getValue()))) {
        changed = changed.put(place, Value.words(entry.getValue()));
      }
    }
    return changed;
  }
}
