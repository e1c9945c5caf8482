package io.outturn.editor.guide;

import io.outturn.editor.edit.Entry;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.Map;

/**
 * One of a few numbers.
 *
 * @param numbers what can be chosen, the one first that need not be written
 * @param unit what they count
 */
record ChoiceField(Slot slot, List<String> numbers, String unit) implements Field {
  @Override
  public Map<String, String> read(YamlText text) {
    return Map.of(
        slot.name(),
        text.value().at(slot.path()).flatMap(Value::written).orElse(numbers.getFirst()));
  }

  @Override
  public YamlText write(YamlText text, Map<String, String> typed) {
    var chosen = typed.getOrDefault(slot.name(), numbers.getFirst());
    return Entry.number(text, slot.path(), chosen.equals(numbers.getFirst()) ? "" : chosen);
  }

  @Override
  public FieldView view(Map<String, String> typed, List<Fault> faults) {
    var chosen = typed.getOrDefault(slot.name(), numbers.getFirst());
    return new FieldView(
        "choice",
        slot.name(),
        slot.label(),
        slot.hint(),
        List.of(InputView.plain(slot, "radio", chosen, faults)),
        numbers.stream()
            .map(number -> new PickView(number, number + " " + unit, number.equals(chosen)))
            .toList());
  }
}
