package io.outturn.editor.edit;

import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps the questions of a file in the order of its pages, where they are in it already. */
final class Alignment {
  private Alignment() {}

  /** Changes the pages, and moves the questions along. */
  static YamlText keep(YamlText text, UnaryOperator<YamlText> change) {
    boolean aligned = ids(text).equals(placed(text));
    var changed = change.apply(text);
    return aligned ? align(changed) : changed;
  }

  private static YamlText align(YamlText text) {
    var wanted = placed(text);
    var ordered = text;
    for (int i = 0; i < wanted.size(); i++) {
      int from = ids(ordered).indexOf(wanted.get(i));
      if (from > i) {
        ordered = ordered.move(DraftSurvey.QUESTIONS, from, i);
      }
    }
    return ordered;
  }

  private static List<String> ids(YamlText text) {
    return DraftSurvey.of(text).questions().stream().map(DraftQuestion::id).toList();
  }

  private static List<String> placed(YamlText text) {
    return DraftSurvey.of(text).pages().stream().flatMap(it -> it.questions().stream()).toList();
  }
}
