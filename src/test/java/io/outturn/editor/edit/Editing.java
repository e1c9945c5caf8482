package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.draft.Checked;
import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.Survey;
import io.outturn.survey.file.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tests of guided changes do again and again. */
final class Editing {
  private static final List<String> NEEDED = List.of("title", "purpose", "privacy", "thanks");

  private Editing() {}

  static YamlText read(String yaml) {
    return YamlText.read(yaml).orElseThrow();
  }

  /** A new survey with all words that it needs, and no question. */
  static YamlText begun() {
    var text = read(NewSurvey.text("How it went", "en", List.of()));
    for (var key : NEEDED) {
      text = text.put(Path.of(key), Value.words("Words for " + key));
    }
    return text;
  }

  /** With words in every language wherever a question, an option or a row still has none. */
  static YamlText filled(YamlText text) {
    var languages = DraftSurvey.of(text).languages();
    var filled = text;
    for (var question : DraftSurvey.of(text).questions()) {
      filled = filled(filled, question.path(), languages, Style.OPEN);
      for (var list : List.of("options", "rows")) {
        for (int i = 0; i < question.value().items(list).size(); i++) {
          filled = filled(filled, question.path().then(list).then(i), languages, Style.CLOSED);
        }
      }
    }
    return filled;
  }

  private static YamlText filled(YamlText text, Path block, List<String> languages, Style style) {
    var path = block.then("text");
    return text.value().at(path).flatMap(Value::written).equals(Optional.of(""))
        ? words(languages, "Some words of " + block.last()).write(text, path, style)
        : text;
  }

  private static Words words(List<String> languages, String words) {
    Map<String, String> typed = new LinkedHashMap<>();
    languages.forEach(language -> typed.put(language, words + " in " + language));
    return new Words(typed);
  }

  static List<String> problems(YamlText text) {
    return Checked.of(text.text()).problems().stream().map(Problem::words).toList();
  }

  /** The survey that a text defines. */
  static Survey survey(YamlText text) {
    var checked = Checked.of(text.text());
    assertThat(checked.problems()).as(text.text()).isEmpty();
    return checked.file().orElseThrow().survey();
  }

  static List<String> ids(YamlText text) {
    return DraftSurvey.of(text).questions().stream().map(DraftQuestion::id).toList();
  }

  static List<List<String>> pages(YamlText text) {
    return DraftSurvey.of(text).pages().stream().map(DraftPage::questions).toList();
  }
}
