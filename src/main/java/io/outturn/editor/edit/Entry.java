package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.Optional;

/** Writes what was typed into one field under its key; a field left empty has no key. */
public final class Entry {
  private static final String NUMBER = "[-+]?[0-9]{1,12}(\\.[0-9]{1,9})?";

  private Entry() {}

  /** Words, such as a condition or a date. */
  public static YamlText words(YamlText text, Path path, String typed) {
    return typed.isBlank() ? cleared(text, path) : put(text, path, Value.words(typed));
  }

  /** A number; what is none is written too, and the checker says so. */
  public static YamlText number(YamlText text, Path path, String typed) {
    return typed.strip().matches(NUMBER)
        ? put(text, path, new Value.Bare(typed.strip()))
        : words(text, path, typed);
  }

  /** A switch that is off without its key. */
  public static YamlText on(YamlText text, Path path, boolean on) {
    boolean was = text.value().at(path).flatMap(Value::written).filter("true"::equals).isPresent();
    if (was == on) {
      return text;
    }
    return on ? text.put(path, new Value.Bare("true")) : text.remove(path);
  }

  private static YamlText put(YamlText text, Path path, Value value) {
    var old = text.value().at(path);
    return old.flatMap(Value::written).equals(value.written())
            && old.map(Value::content).equals(Optional.of(value.content()))
        ? text
        : text.put(path, value);
  }

  private static YamlText cleared(YamlText text, Path path) {
    return text.value().at(path).isPresent() ? text.remove(path) : text;
  }
}
