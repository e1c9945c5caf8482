package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.stream.Collectors;

/** Adds, moves and removes the options of a question, and the sentences of a matrix. */
public final class Options {
  private Options() {}

  /** The key under which a type of question has them. */
  public static String key(DraftQuestion question) {
    return question.type().equals("matrix") ? "rows" : "options";
  }

  /** Adds one without words, behind those that are there. */
  public static YamlText add(YamlText text, int number) {
    var question = question(text, number);
    var added = Template.wordless(name(text, question));
    var list = list(question);
    return text.value().at(list).filter(Value.Items.class::isInstance).isPresent()
        ? text.insert(list, question.value().items(list.last()).size(), added)
        : text.put(list, new Value.Items(List.of(added), Style.OPEN));
  }

  /** Options are named within their question, sentences within the survey. */
  private static String name(YamlText text, DraftQuestion question) {
    int next = question.value().items(key(question)).size() + 1;
    return key(question).equals("rows")
        ? Naming.free(question.id() + "-" + next, DraftSurvey.of(text).names())
        : Naming.free(
            "option-" + next,
            question.value().items("options").stream()
                .map(option -> option.written("id"))
                .collect(Collectors.toSet()));
  }

  /** Moves one a place up or down; the first stays the first, and the last the last. */
  public static YamlText move(YamlText text, int number, int position, Way way) {
    var question = question(text, number);
    int to = way.from(position);
    int size = question.value().items(key(question)).size();
    return to >= 0 && to < size && position >= 0 && position < size
        ? text.move(list(question), position, to)
        : text;
  }

  /** Takes one out, a sentence with its scores. */
  public static YamlText remove(YamlText text, int number, int position) {
    var question = question(text, number);
    var name = question.value().items(key(question)).get(position).written("id");
    var without = key(question).equals("rows") ? Measures.without(text, name) : text;
    return without.remove(list(question).then(position));
  }

  private static Path list(DraftQuestion question) {
    return question.path().then(key(question));
  }

  private static DraftQuestion question(YamlText text, int number) {
    return DraftSurvey.of(text).question(number).orElseThrow();
  }
}
