package io.outturn.survey.lint;

import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.Condition;
import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Questions whose condition and whose page's condition exclude each other. The flow finds what is
 * wrong with one condition; this tries all answers to the questions that two of them ask about, as
 * long as they can be counted.
 */
final class Conditions {
  private static final int MOST_TRIES = 5_000;
  private static final long WIDEST = 101;

  private Conditions() {}

  static Stream<Remark> unreachable(Subject subject) {
    var survey = subject.survey();
    return IntStream.range(0, survey.pages().size())
        .boxed()
        .flatMap(page ->
            survey.page(page + 1).stream().flatMap(question -> never(survey, page, question).stream()));
  }

  private static Optional<Remark> never(Survey survey, int page, Question question) {
    var names = survey.flow().namesBefore(page);
    var both =
        Stream.of(survey.pages().get(page).showIf(), question.prompt().showIf())
            .flatMap(Optional::stream)
            .flatMap(written -> Condition.read(written, names).sound().stream())
            .toList();
    return both.size() == 2 && excludeEachOther(both, names)
        ? Optional.of(
            Remark.on(
                question,
                "Nobody can come to it: its page is shown if %s.".formatted(both.getFirst()),
                "show-if"))
        : Optional.empty();
  }

  private static boolean excludeEachOther(List<Condition> both, Environment names) {
    var asked = new TreeSet<String>();
    both.forEach(condition -> asked.addAll(condition.names()));
    var choices = new HashMap<String, List<Value>>();
    asked.forEach(name ->
        names.type(name).map(Conditions::values).ifPresent(values -> choices.put(name, values)));
    return choices.size() == asked.size()
        && choices.values().stream().noneMatch(List::isEmpty)
        && tries(choices) <= MOST_TRIES
        && every(choices).noneMatch(values -> both.stream().allMatch(each -> each.holds(values)));
  }

  private static long tries(Map<String, List<Value>> choices) {
    return choices.values().stream()
        .mapToLong(values -> values.size() + 1L)
        .reduce(1, (all, each) -> Math.min(all * each, MOST_TRIES + 1L));
  }

  /** All values that something can have; none when they cannot be counted. */
  private static List<Value> values(Type type) {
    return switch (type) {
      case Type.Amount(var range) -> range.map(Conditions::whole).orElse(List.of());
      case Type.Choice(var options) ->
          options.stream().<Value>map(Value.Choice::new).toList();
      case Type.Choices(var options) -> subsets(options);
      case Type.Truth _ -> List.of(new Value.Truth(true), new Value.Truth(false));
      case Type.Text _, Type.LongText _, Type.Day _ -> List.of();
    };
  }
}
