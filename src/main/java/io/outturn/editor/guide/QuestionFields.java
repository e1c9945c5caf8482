package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.guide.LineField.Kind;
import io.outturn.editor.yaml.Path;
import java.util.List;

/**
 * Makes the fields of a question.
 *
 * @param question whose fields they are
 * @param languages the default one first
 */
record QuestionFields(DraftQuestion question, List<String> languages) {
  WordsField needed(String key, String label, String hint, String missing) {
    return new WordsField(slot(key, label, hint), languages, missing, true);
  }

  WordsField words(String key, String label, String hint) {
    return new WordsField(slot(key, label, hint), languages, "", false);
  }

  LineField line(String key, String label, String hint, Kind kind) {
    return new LineField(slot(key, label, hint), kind);
  }

  SwitchField required() {
    return SwitchField.of(
        slot(
            "required",
            "Nobody can go on without an answer",
            "Few questions are worth it: people who cannot answer leave."));
  }

  AbsenceField absence() {
    var key = "not-applicable";
    var words = new Slot(key, question.path().then(key), "Words", "");
    return new AbsenceField(
        slot(
            key,
            "Can people say that it does not apply to them?",
            "Such answers are counted apart."),
        new WordsField(words, languages, "", false));
  }

  Slot slot(String key, String label, String hint) {
    return new Slot(key, path(key), label, hint);
  }

  Path path(String key) {
    return question.path().then(key);
  }
}
