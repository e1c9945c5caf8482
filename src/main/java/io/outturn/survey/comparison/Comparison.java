package io.outturn.survey.comparison;

import io.outturn.survey.Survey;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Option;
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

  /**
   * A finding for everything that is answered or measured in either version: questions and rows of
   * matrices, those asked now in order and then those gone, and likewise indexes behind them.
   */
  public static List<Finding> of(Survey before, Survey after) {
    var questions = of(before.questions(), after.questions());
    var indexes = IndexComparison.of(before.indexes(), after.indexes(), questions);
    return Stream.concat(questions.stream(), indexes.stream()).toList();
  }

  /** The same for questions alone; statements are not answered, and change nothing. */
  public static List<Finding> of(List<Question> before, List<Question> after) {
    return ofAsked(asked(before), asked(after));
  }

  private static List<Asked> asked(List<Question> questions) {
    return questions.stream().flatMap(it -> it.asked().stream()).map(Asked::of).toList();
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
    changes.addAll(
        texts(
            before.notApplicable().stream().toList(),
            after.notApplicable().stream().toList(),
            Change.OPTIONS));
    return new Finding(after.id(), changes.isEmpty() ? List.of(Change.UNCHANGED) : changes);
  }

  private static List<Change> texts(
      List<LocalizedText> before, List<LocalizedText> after, Change otherwise) {
    if (words(before).equals(words(after))) {
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

  /** Which of its languages is the default one changes no text. */
  private static List<Map<String, String>> words(List<LocalizedText> texts) {
    return texts.stream().map(LocalizedText::byLanguage).toList();
  }

  /** A language more or less is another wording: others read the question, or read it otherwise. */
  private static boolean corrected(LocalizedText before, LocalizedText after) {
    return before.byLanguage().keySet().equals(after.byLanguage().keySet())
        && before.byLanguage().keySet().stream()
            .allMatch(language -> Typo.between(before.in(language), after.in(language)));
  }

  private static List<Change> options(Asked before, Asked after) {
    var was = before.options().stream().map(Option::id).toList();
    var is = after.options().stream().map(Option::id).toList();
    if (was.size() != is.size() || !was.containsAll(is) || !is.containsAll(was)) {
      return List.of(Change.OPTIONS);
    }
    var changes = new ArrayList<Change>();
    if (!was.equals(is) || before.shuffled() != after.shuffled()) {
      changes.add(Change.ORDER);
    }
    for (var id : was) {
      changes.addAll(texts(label(before, id), label(after, id), Change.OPTIONS));
      if (!rules(before, id).equals(rules(after, id))) {
        changes.add(Change.OPTIONS);
      }
    }
    return changes;
  }

  private static List<LocalizedText> label(Asked question, String option) {
    return question.option(option).stream().map(Option::label).toList();
  }

  /** Whether an option stands alone, and whether it asks to say what else. */
  private static List<Boolean> rules(Asked question, String option) {
    return question.option(option).stream()
        .flatMap(it -> Stream.of(it.exclusive(), it.other()))
        .toList();
  }
}
