package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;

/** Adds scores to a survey and takes them out. */
public final class Measures {
  private static final Path MEASURES = Path.of("measures");
  private static final int LEAST_PARTS = 2;

  private Measures() {}

  /** The scores that most surveys take of a type of question. */
  static YamlText usual(YamlText text, QuestionKind kind, List<String> names) {
    var changed = text;
    for (var name : names) {
      for (var measure : usual(kind, name)) {
        changed = add(changed, measure);
      }
    }
    return changed;
  }

  private static List<String> usual(QuestionKind kind, String name) {
    return switch (kind) {
      case RECOMMEND -> List.of("nps(" + name + ")");
      case SATISFACTION, AGREEMENT, MATRIX -> List.of("top2(" + name + ")");
      case EFFORT, STARS -> List.of("mean(" + name + ")");
      case SINGLE_CHOICE,
          MULTIPLE_CHOICE,
          YES_NO,
          RANKING,
          COMMENT,
          SHORT_TEXT,
          NUMBER,
          DATE,
          EMAIL,
          STATEMENT ->
          List.of();
    };
  }

  /** Adds a score as files write it, behind those that are there. */
  public static YamlText add(YamlText text, String measure) {
    var written = DraftSurvey.of(text).measures();
    if (written.contains(measure)) {
      return text;
    }
    var value = Value.words(measure);
    return text.value().at(MEASURES).filter(Value.Items.class::isInstance).isPresent()
        ? text.insert(MEASURES, text.value().items("measures").size(), value)
        : text.put(MEASURES, new Value.Items(List.of(value), Style.CLOSED));
  }

  /**
   * Takes out a score.
   *
   * @param number its position, counted from 0
   */
  public static YamlText remove(YamlText text, int number) {
    return text.value().items("measures").size() == 1
        ? text.remove(MEASURES)
        : text.remove(MEASURES.then(number));
  }

  /** Takes out the scores of a question; an index is left without it, or goes too. */
  static YamlText without(YamlText text, String question) {
    var measures = DraftSurvey.of(text).measures();
    var changed = text;
    for (int i = measures.size() - 1; i >= 0; i--) {
      changed = without(changed, i, measures.get(i), question);
    }
    return changed;
  }

  private static YamlText without(YamlText text, int number, String measure, String question) {
    var written = WrittenMeasure.of(measure);
    if (!written.questions().contains(question)) {
      return text;
    }
    var rest = written.without(question);
    return rest.questions().size() < (written.isIndex() ? LEAST_PARTS : 1)
        ? remove(text, number)
        : text.put(MEASURES.then(number), Value.words(rest.toString()));
  }

  /** The scores of a question under its new name. */
  static YamlText renamed(YamlText text, String old, String name) {
    var measures = DraftSurvey.of(text).measures();
    var changed = text;
    for (int i = 0; i < measures.size(); i++) {
      var written = WrittenMeasure.of(measures.get(i));
      if (written.questions().contains(old)) {
        changed = changed.put(MEASURES.then(i), Value.words(written.with(old, name).toString()));
      }
    }
    return changed;
  }
}
