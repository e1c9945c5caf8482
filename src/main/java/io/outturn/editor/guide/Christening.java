package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.edit.Options;
import io.outturn.editor.edit.Renaming;
import io.outturn.editor.edit.Words;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.Optional;

/** Gives questions, options and sentences their names when they get their first words. */
final class Christening {
  private final YamlText before;
  private final int number;

  /**
   * Looks at one question.
   *
   * @param before the text in which it may have no words yet
   * @param number its position
   */
  Christening(YamlText before, int number) {
    this.before = before;
    this.number = number;
  }

  /**
   * Names what has words now. What asks for a recommendation is called so everywhere.
   *
   * @param wanted the name that the author wants for the question; blank to make one of its words
   */
  YamlText of(YamlText text, String wanted) {
    var named = items(text);
    var words = words(question(text).value());
    boolean first = words(question(before).value()).isBlank();
    boolean known = wanted.isBlank() && question(text).type().equals("recommend");
    return first && !known && !(wanted + words).isBlank()
        ? Renaming.question(named, number, wanted.isBlank() ? words : wanted)
        : named;
  }

  private YamlText items(YamlText text) {
    var key = Options.key(question(text));
    var old = question(before).value().items(key);
    var changed = text;
    for (int i = 0; i < old.size(); i++) {
      var words = words(question(changed).value().items(key).get(i));
      if (words(old.get(i)).isBlank() && !words.isBlank()) {
        changed = Renaming.option(changed, number, i, words);
      }
    }
    return changed;
  }

  private DraftQuestion question(YamlText text) {
    return DraftSurvey.of(text).question(number).orElseThrow();
  }

  /** In the survey's first language, else in any. */
  private String words(Value block) {
    var words = Words.of(block.get("text"), DraftSurvey.of(before).languages());
    return Optional.of(words.in(DraftSurvey.of(before).language()))
        .filter(it -> !it.isBlank())
        .or(() -> words.typed().values().stream().filter(it -> !it.isBlank()).findFirst())
        .orElse("");
  }
}
