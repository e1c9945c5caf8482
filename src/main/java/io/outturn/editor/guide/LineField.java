package io.outturn.editor.guide;

import io.outturn.editor.edit.Entry;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.Map;

/**
 * Something in no language: a number, a day, or words of the author.
 *
 * @param kind what it is
 */
record LineField(Slot slot, Kind kind) implements Field {
  /** What can stand in a line. */
  enum Kind {
    WORDS,
    NUMBER,
    DAY
  }

  @Override
  public Map<String, String> read(YamlText text) {
    return Map.of(slot.name(), text.value().at(slot.path()).flatMap(Value::written).orElse(""));
  }

  @Override
  public YamlText write(YamlText text, Map<String, String> typed) {
    var words = typed.getOrDefault(slot.name(), "");
    return switch (kind) {
      case NUMBER -> Entry.number(text, slot.path(), words);
      case WORDS, DAY -> Entry.words(text, slot.path(), words);
    };
  }

  @Override
  public FieldView view(Map<String, String> typed, List<Fault> faults) {
    var value = typed.getOrDefault(slot.name(), "");
    return new FieldView(
        "words",
        slot.name(),
        slot.label(),
        slot.hint(),
        List.of(InputView.plain(slot, type(value), value, faults)),
        List.of());
  }

  /** A browser's calendar would hide what is no day; it has to be seen to be put right. */
  private String type(String value) {
    return switch (kind) {
      case DAY -> value.isEmpty() || value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? "date" : "text";
      case NUMBER -> "figure";
      case WORDS -> "text";
    };
  }
}
