package io.outturn.survey.lint;

import io.outturn.survey.Survey;
import io.outturn.survey.logic.Condition;
import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Range;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import io.outturn.survey.question.Question;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private static final int MOST_CHOICES = 10;

  private Conditions() {}

  static Stream<Remark> unreachable(Subject subject) {
    var survey = subject.survey();
    return IntStream.range(0, survey.pages().size())
        .boxed()
        .flatMap(page ->
            survey.page(page + 1).stream()
                .flatMap(question -> never(survey, page, question).stream()));
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
      case Type.Choice(var options) -> options.stream().<Value>map(Value.Choice::new).toList();
      case Type.Choices(var options) -> subsets(options);
      case Type.Truth _ -> List.of(new Value.Truth(true), new Value.Truth(false));
      case Type.Text _, Type.LongText _, Type.Day _ -> List.of();
    };
  }

  private static List<Value> whole(Range range) {
    long low = range.low().longValue();
    long high = range.high().longValue();
    return range.whole() && high - low < WIDEST
        ? LongStream.rangeClosed(low, high).<Value>mapToObj(Value.Amount::of).toList()
        : List.of();
  }

  private static List<Value> subsets(List<String> options) {
    if (options.size() > MOST_CHOICES) {
      return List.of();
    }
    return IntStream.range(1, 1 << options.size())
        .<Value>mapToObj(bits -> new Value.Choices(chosen(options, bits)))
        .toList();
  }

  private static Set<String> chosen(List<String> options, int bits) {
    return IntStream.range(0, options.size())
        .filter(i -> (bits & (1 << i)) != 0)
        .mapToObj(options::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Every combination; each name can also go without an answer. */
  private static Stream<Values> every(Map<String, List<Value>> choices) {
    Stream<Map<String, Value>> all = Stream.of(Map.of());
    for (var choice : choices.entrySet()) {
      all =
          all.flatMap(known ->
              Stream.concat(
                  Stream.of(known),
                  choice.getValue().stream().map(value -> with(known, choice.getKey(), value))));
    }
    return all.map(Values::of);
  }

  private static Map<String, Value> with(Map<String, Value> known, String name, Value value) {
    var more = new HashMap<>(known);
    more.put(name, value);
    return more;
  }

  /** Whether not everybody comes to a question: it, its page or the way there has a condition. */
  static boolean isConditional(Survey survey, Question question) {
    return question.prompt().showIf().isPresent()
        || pageOf(survey, question)
            .map(page -> survey.pages().get(page).showIf().isPresent() || isJumped(survey, page))
            .orElse(false);
  }

  private static boolean isJumped(Survey survey, int page) {
    return survey.pages().stream().limit(page).anyMatch(before -> !before.rules().isEmpty());
  }

  private static Optional<Integer> pageOf(Survey survey, Question question) {
    return IntStream.range(0, survey.pages().size())
        .boxed()
        .filter(page ->
            survey.page(page + 1).stream()
                .anyMatch(placed -> placed.equals(question) || placed.asked().contains(question)))
        .findFirst();
  }
}
