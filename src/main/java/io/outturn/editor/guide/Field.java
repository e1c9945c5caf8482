package io.outturn.editor.guide;

import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.file.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something of a survey that is filled in on a page. */
sealed interface Field
    permits WordsField, LineField, SwitchField, ChoiceField, AbsenceField, LabelsField {
  Slot slot();

  /** What stands in the file, by the names of the inputs. */
  Map<String, String> read(YamlText text);

  /** Writes what was typed in place of what stands there. */
  YamlText write(YamlText text, Map<String, String> typed);

  /**
   * How it is shown.
   *
   * @param typed what stands in its inputs
   * @param faults what is wrong on the page
   */
  FieldView view(Map<String, String> typed, List<Fault> faults);

  /** The input to which a problem belongs; none when it is about something else. */
  default Optional<String> owner(YamlText text, Problem problem) {
    return text.holds(slot().path(), problem.line(), problem.column())
        ? Optional.of(slot().name())
        : Optional.empty();
  }

  /** What is wrong when an input is empty; empty where it may be. */
  default String missing() {
    return "";
  }
}
