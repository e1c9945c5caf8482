package io.outturn.editor.guide;

import io.outturn.editor.edit.Entry;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.file.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the answer is offered that the question does not apply, and in which words.
 *
 * @param words the author's own, in each language
 */
record AbsenceField(Slot slot, WordsField words) implements Field {
  private static final String NONE = "";
  private static final String OUTTURNS = "true";
  private static final String OWN = "words";

  @Override
  public Map<String, String> read(YamlText text) {
    var value = text.value().at(slot.path());
    var mode = value.map(AbsenceField::mode).orElse(NONE);
    var read = new LinkedHashMap<String, String>();
    read.put(slot.name(), mode);
    words.read(text).forEach((name, typed) -> read.put(name, mode.equals(OWN) ? typed : ""));
    return read;
  }

  private static String mode(Value value) {
    return value.written().filter("false"::equals).isPresent()
        ? NONE
        : value.written().filter("true"::equals).isPresent() ? OUTTURNS : OWN;
  }

  @Override
  public YamlText write(YamlText text, Map<String, String> typed) {
    var mode = typed.getOrDefault(slot.name(), NONE);
    if (mode.equals(OWN) && !words.typed(typed).isBlank()) {
      return words.typed(typed).write(text, slot.path(), Style.CLOSED);
    }
    return mode.equals(NONE)
        ? Entry.words(text, slot.path(), "")
        : text.put(slot.path(), new Value.Bare("true"));
  }

  @Override
  public FieldView view(Map<String, String> typed, List<Fault> faults) {
    var mode = typed.getOrDefault(slot.name(), NONE);
    return new FieldView(
        "absence",
        slot.name(),
        slot.label(),
        slot.hint(),
        Stream.concat(
                Stream.of(InputView.plain(slot, "radio", mode, faults)),
                words.inputs(typed, faults).stream())
            .toList(),
        List.of(
            new PickView(NONE, "No", mode.equals(NONE)),
            new PickView(OUTTURNS, "Yes, as “Does not apply”", mode.equals(OUTTURNS)),
            new PickView(OWN, "Yes, in these words:", mode.equals(OWN))));
  }

  @Override
  public Optional<String> owner(YamlText text, Problem problem) {
    return words.owner(text, problem);
  }
}
