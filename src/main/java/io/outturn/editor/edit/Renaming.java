package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names what has got its words only now: a name that says something is made of the words. What a
 * condition or a text already calls by its name keeps it.
 */
public final class Renaming {
  private static final Set<String> LOOKING = Set.of("show-if", "if", "computed");

  private Renaming() {}

  /**
   * Names a question.
   *
   * @param words what it asks, or the name that its author wants
   */
  public static YamlText question(YamlText text, int number, String words) {
    var survey = DraftSurvey.of(text);
    var old = survey.question(number).orElseThrow().id();
    var name = name(words, old, survey.names());
    return isMentioned(text.value(), old) || name.equals(old)
        ? text
        : everywhere(
            text.put(Path.of("questions").then(number).then("id"), named(name)), old, name);
  }

  /** Names an option or a sentence. */
  public static YamlText option(YamlText text, int number, int position, String words) {
    var survey = DraftSurvey.of(text);
    var question = survey.question(number).orElseThrow();
    var key = Options.key(question);
    var old = question.value().items(key).get(position).written("id");
    var name = name(words, old, key.equals("rows") ? survey.names() : ids(question));
    if (isMentioned(text.value(), old) || name.equals(old)) {
      return text;
    }
    var renamed = text.put(question.path().then(key).then(position).then("id"), named(name));
    return key.equals("rows") ? everywhere(renamed, old, name) : renamed;
  }

  private static String name(String words, String old, Set<String> taken) {
    return Naming.of(
        words, old, taken.stream().filter(it -> !it.equals(old)).collect(Collectors.toSet()));
  }

  private static Set<String> ids(DraftQuestion question) {
    return question.value().items("options").stream()
        .map(option -> option.written("id"))
        .collect(Collectors.toSet());
  }

  private static YamlText everywhere(YamlText text, String old, String name) {
    return Measures.renamed(onPages(Allowances.renamed(text, old, name), old, name), old, name);
  }

  private static YamlText onPages(YamlText text, String old, String name) {
    var survey = DraftSurvey.of(text);
    if (!survey.hasPages()) {
      return text;
    }
    return survey
        .pageOf(old)
        .map(page -> text.put(page.list().then(page.place(old)), named(name)))
        .orElse(text);
  }

  private static Value named(String name) {
    return Value.words(name);
  }

  /** Whether a condition, a formula or a text looks at a name; in doubt it does. */
  static boolean isMentioned(Value survey, String name) {
    var mention = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(name) + "(?![a-z0-9-])");
    return looking(survey, false).anyMatch(words -> mention.matcher(words).find());
  }

  /** Everything that is written where names can be looked at. */
  private static Stream<String> looking(Value value, boolean here) {
    return switch (value) {
      case Value.Words(var words, _) -> Stream.of(words).filter(it -> here || it.indexOf('{') >= 0);
      case Value.Bare _ -> Stream.empty();
      case Value.Items(var list, _) -> list.stream().flatMap(it -> looking(it, here));
      case Value.Block(var entries, _) ->
          List.copyOf(entries.sequencedEntrySet()).stream()
              .flatMap(it -> looking(it.getValue(), here || LOOKING.contains(it.getKey())));
    };
  }
}
