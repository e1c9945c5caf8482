package io.outturn.editor.guide;

import io.outturn.editor.edit.Words;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.file.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in every language of the survey, side by side.
 *
 * @param languages the default one first
 * @param needed what is said while it is missing; empty for a text that may be left out
 * @param tall whether it takes several lines
 */
record WordsField(Slot slot, List<String> languages, String needed, boolean tall) implements Field {
  @Override
  public Map<String, String> read(YamlText text) {
    var read = new LinkedHashMap<String, String>();
    Words.of(text.value().at(slot.path()), languages)
        .typed()
        .forEach((language, words) -> read.put(name(language), words));
    return read;
  }

  @Override
  public YamlText write(YamlText text, Map<String, String> typed) {
    var words = typed(typed);
    return needed.isEmpty()
        ? words.writeOptional(text, slot.path(), Style.CLOSED)
        : words.write(text, slot.path(), Style.CLOSED);
  }

  Words typed(Map<String, String> typed) {
    var words = new LinkedHashMap<String, String>();
    languages.forEach(it -> words.put(it, typed.getOrDefault(name(it), "")));
    return new Words(words);
  }

  @Override
  public FieldView view(Map<String, String> typed, List<Fault> faults) {
    return new FieldView(
        "words", slot.name(), slot.label(), slot.hint(), inputs(typed, faults), List.of());
  }

  List<InputView> inputs(Map<String, String> typed, List<Fault> faults) {
    return languages.stream()
        .map(language ->
            new InputView(
                name(language),
                slot.label(),
                languages.size() == 1 ? "" : InputView.called(language),
                language,
                tall ? "area" : "text",
                typed.getOrDefault(name(language), ""),
                Fault.of(faults, name(language))))
        .toList();
  }

  @Override
  public Optional<String> owner(YamlText text, Problem problem) {
    if (!text.holds(slot.path(), problem.line(), problem.column())) {
      return Optional.empty();
    }
    var language =
        languages.stream()
            .filter(it -> text.holds(slot.path().then(it), problem.line(), problem.column()))
            .findFirst();
    return Optional.of(name(language.orElse(languages.getFirst())));
  }

  @Override
  public String missing() {
    return needed;
  }

  private String name(String language) {
    return slot.name() + "_" + language;
  }
}
