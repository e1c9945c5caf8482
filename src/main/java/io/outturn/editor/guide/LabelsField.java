package io.outturn.editor.guide;

import io.outturn.editor.edit.Words;
import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.file.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The labels of a scale in every language; Outturn's own as long as all of them are empty. The
 * labels say by themselves how many steps there are, so that number is not written beside them.
 *
 * @param titles what each label stands for, the best first
 * @param languages the default one first
 */
record LabelsField(Slot slot, List<String> titles, List<String> languages) implements Field {
  @Override
  public Map<String, String> read(YamlText text) {
    var read = new LinkedHashMap<String, String>();
    labels().forEach(label -> read.putAll(label.read(text)));
    return read;
  }

  @Override
  public YamlText write(YamlText text, Map<String, String> typed) {
    var labels = labels().stream().map(it -> it.typed(typed)).toList();
    var written = text.value().at(slot.path());
    if (labels.stream().allMatch(Words::isBlank)) {
      return written.isPresent() ? text.remove(slot.path()) : text;
    }
    var plain = withoutSteps(text);
    return written.map(Value::items).filter(it -> it.size() == titles.size()).isPresent()
        ? over(plain, labels)
        : plain.put(slot.path(), listed(labels));
  }

  private YamlText over(YamlText text, List<Words> labels) {
    var changed = text;
    for (int i = 0; i < labels.size(); i++) {
      changed = labels.get(i).write(changed, slot.path().then(i), Style.CLOSED);
    }
    return changed;
  }

  private YamlText withoutSteps(YamlText text) {
    var steps = slot.path().parent().then("steps");
    return text.value().at(steps).isPresent() ? text.remove(steps) : text;
  }

  private static Value listed(List<Words> labels) {
    return new Value.Items(labels.stream().map(it -> it.value(Style.CLOSED)).toList(), Style.OPEN);
  }

  @Override
  public FieldView view(Map<String, String> typed, List<Fault> faults) {
    return new FieldView(
        "labels",
        slot.name(),
        slot.label(),
        slot.hint(),
        labels().stream().flatMap(it -> it.inputs(typed, faults).stream()).toList(),
        List.of());
  }

  @Override
  public Optional<String> owner(YamlText text, Problem problem) {
    return labels().stream()
        .flatMap(it -> it.owner(text, problem).stream())
        .findFirst()
        .or(() ->
            text.holds(slot.path(), problem.line(), problem.column())
                ? Optional.of(first())
                : Optional.empty());
  }

  private String first() {
    return slot.name() + "_0_" + languages.getFirst();
  }

  @Override
  public String missing() {
    return "Write the words of this label, or empty them all";
  }

  private List<WordsField> labels() {
    return IntStream.range(0, titles.size())
        .mapToObj(i -> new WordsField(label(i), languages, missing(), false))
        .toList();
  }

  private Slot label(int i) {
    Path path = slot.path().then(i);
    return new Slot(slot.name() + "_" + i, path, titles.get(i), "");
  }
}
