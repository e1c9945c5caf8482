package io.outturn.editor.guide;

import io.outturn.editor.edit.Entry;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.Map;

/**
 * Something that is on or off.
 *
 * @param word what stands in the file when it is on: {@code true}, or a word
 */
record SwitchField(Slot slot, String word) implements Field {
  private static final String ON = "on";

  static SwitchField of(Slot slot) {
    return new SwitchField(slot, "true");
  }

  @Override
  public Map<String, String> read(YamlText text) {
    return Map.of(slot.name(), isOn(text) ? ON : "");
  }

  private boolean isOn(YamlText text) {
    return text.value().at(slot.path()).flatMap(Value::written).filter(word::equals).isPresent();
  }

  @Override
  public YamlText write(YamlText text, Map<String, String> typed) {
    boolean on = typed.getOrDefault(slot.name(), "").equals(ON);
    if (word.equals("true")) {
      return Entry.on(text, slot.path(), on);
    }
    return on == isOn(text) ? text : Entry.words(text, slot.path(), on ? word : "");
  }

  @Override
  public FieldView view(Map<String, String> typed, List<Fault> faults) {
    var value = typed.getOrDefault(slot.name(), "");
    return new FieldView(
        "switch",
        slot.name(),
        slot.label(),
        slot.hint(),
        List.of(InputView.plain(slot, "checkbox", value, faults)),
        List.of(new PickView(ON, slot.label(), value.equals(ON))));
  }
}
