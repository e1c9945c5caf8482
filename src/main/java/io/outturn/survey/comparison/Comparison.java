package io.outturn.survey.comparison;

import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two versions of a survey's questions. Questions find each other by their ids: one that
 * was renamed is removed and added. The place of a question in the survey does not count.
 */
public final class Comparison {
  private Comparison() {}

  /** A finding for every question of either version: those asked now in order, then those gone. */
  public static List<Finding> of(List<Question> before, List<Question> after) {
    return ofAsked(before.stream().map(Asked::of).toList(), after.stream().map(Asked::of).toList());
  }

  /** The same for questions of any type. */
  public static List<Finding> ofAsked(List<Asked> before, List<Asked> after) {
    var earlier = byId(before);
    var later = byId(after);
    var now =
        after.stream()
            .map(question ->
                earlier.containsKey(question.id())
                    ? between(earlier.get(question.id()), question)
                    : new Finding(question.id(), List.of(Change.ADDED)));
    var gone =
        before.stream()
            .filter(question -> !later.containsKey(question.id()))
            .map(question -> new Finding(question.id(), List.of(Change.REMOVED)));
    return Stream.concat(now, gone).distinct().toList();
  }

  private static Map<String, Asked> byId(List<Asked> questions) {
    return questions.stream()
        .collect(Collectors.toMap(Asked::id, Function.identity(), (first, _) -> first));
  }

  /** What happened to one question. */
  static Finding between(Asked before, Asked after) {
    var changes = new ArrayList<Change>();
    changes.addAll(texts(before.words(), after.words(), Change.WORDING));
    changes.addAll(texts(before.steps(), after.steps(), Change.SCALE));
    if (!before.scale().equals(after.scale())) {
      changes.add(Change.SCALE);
    }
    changes.addAll(options(before, after));
    return new Finding(after.id(), changes.isEmpty() ? List.of(Change.UNCHANGED) : changes);
  }

  private static List<Change> texts(
      List<LocalizedText> before, List<LocalizedText> after, Change otherwise) {
    if (before.equals(after)) {
      return List.of();
    }
    if (before.size() != after.size()) {
      return List.of(otherwise);
    }
    for (int i = 0; i < before.size(); i++) {
      if (!corrected(before.get(i), after.get(i))) {
        return List.of(otherwise);
      }
    }
    return List.of(Change.TYPO);
  }

  /** A language more or less is another wording: others read the question, or read it otherwise. */
  private static boolean corrected(LocalizedText before, LocalizedText after) {
    return before.byLanguage().keySet().equals(after.byLanguage().keySet())
        && before.byLanguage().keySet().stream()
            .allMatch(language -> Typo.between(before.in(language), after.in(language)));
  }

  private static List<Change> options(Asked before, Asked after) {
    var was = before.options().stream().map(Asked.Option::id).toList();
    var is = after.options().stream().map(Asked.Option::id).toList();
    if (was.size() != is.size() || !was.containsAll(is) || !is.containsAll(was)) {
      return List.of(Change.OPTIONS);
    }
    var changes = new ArrayList<Change>();
    if (!was.equals(is)) {
      changes.add(Change.ORDER);
    }
    for (var id : was) {
      changes.addAll(texts(label(before, id), label(after, id), Change.OPTIONS));
    }
    return changes;
  }

  private static List<LocalizedText> label(Asked question, String option) {
    return question.option(option).stream().map(Asked.Option::label).toList();
  }
}
