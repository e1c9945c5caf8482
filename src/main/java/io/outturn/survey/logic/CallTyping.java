package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;

/** Checks what stands in the brackets of a function. */
final class CallTyping {
  private final Typing typing;
  private final Flaws flaws;

  CallTyping(Typing typing, Flaws flaws) {
    this.typing = typing;
    this.flaws = flaws;
  }

  Optional<Typed> judge(Tree.Call call) {
    return switch (call.function()) {
      case ANSWERED -> answered(call);
      case COUNT -> count(call);
      case DAYS_BETWEEN -> days(call);
      case MEAN, SUM, MIN, MAX -> aggregate(call);
    };
  }

  private Optional<Typed> answered(Tree.Call call) {
    var names = names(call);
    if (call.arguments().size() != 1) {
      return wrong(call, "takes the id of one question. Write answered(recommend).");
    }
    return names.map(one -> Typed.truth(call, new Term.Answered(one.getFirst())));
  }

  private Optional<Typed> count(Tree.Call call) {
    var names = names(call);
    if (call.arguments().isEmpty()) {
      return wrong(call, "takes the ids of questions. Write count(find, understand, finish).");
    }
    return names.map(all ->
        new Typed(
            call,
            new Term.Count(all.stream().distinct().toList()),
            Type.scale(0, (int) all.stream().distinct().count())));
  }

  /** The names in the brackets, if nothing else stands there. */
  private Optional<List<String>> names(Tree.Call call) {
    var known =
        call.arguments().stream().map(argument -> name(call, argument)).toList().stream()
            .flatMap(Optional::stream)
            .toList();
    return known.size() == call.arguments().size() ? Optional.of(known) : Optional.empty();
  }

  private Optional<String> name(Tree.Call call, Tree argument) {
    if (argument instanceof Tree.Word word) {
      return typing.name(word).map(_ -> word.word());
    } else if (!(argument instanceof Tree.Gap)) {
      flaws.at(
          argument.column(),
          "%s asks about ids of questions, and %s is none. Write the id alone."
              .formatted(call.function().word(), Excerpt.of(Printer.print(argument))));
    }
    return Optional.empty();
  }

  private Optional<Typed> days(Tree.Call call) {
    var dates = call.arguments().stream().map(this::date).toList();
    if (dates.size() != 2) {
      return wrong(call, "takes two dates. Write days-between(bought, 2026-12-31).");
    }
    return dates
        .getFirst()
        .flatMap(from ->
            dates
                .getLast()
                .map(to -> new Typed(call, new Term.DaysBetween(from, to), Type.number())));
  }

  private Optional<Term> date(Tree argument) {
    var part = typing.judge(argument);
    if (part.isPresent() && !(part.get().type() instanceof Type.Day)) {
      flaws.at(
          argument.column(),
          "A date is needed here, and not %s. Write a date such as 2026-12-31, or a question that asks for one."
              .formatted(part.get().noun()));
      return Optional.empty();
    }
    return part.map(Typed::term);
  }

  private Optional<Typed> aggregate(Tree.Call call) {
    var parts = call.arguments().stream().map(typing::number).toList();
    var known = parts.stream().flatMap(Optional::stream).toList();
    if (parts.isEmpty()) {
      var word = call.function().word();
      return wrong(call, "takes numbers. Write %s(find, understand, finish).".formatted(word));
    } else if (known.size() < parts.size()) {
      return Optional.empty();
    }
    var ranges = known.stream().map(Typing::range).flatMap(Optional::stream).toList();
    return Optional.of(
        new Typed(
            call,
            new Term.Aggregate(call.function(), known.stream().map(Typed::term).toList()),
            new Type.Amount(
                ranges.size() < known.size() ? Optional.empty() : range(call, ranges))));
  }

  /** What answers are missing is not known beforehand, so a mean can be that of any of them. */
  private static Optional<Range> range(Tree.Call call, List<Range> ranges) {
    var around = Range.around(ranges);
    return switch (call.function()) {
      case SUM ->
          ranges.stream()
              .skip(1)
              .reduce(
                  Optional.of(ranges.getFirst()),
                  (sum, next) -> sum.flatMap(one -> Range.of(Operator.PLUS, one, next)),
                  (_, sum) -> sum);
      case MEAN -> Optional.of(new Range(around.low(), around.high(), false));
      case MIN, MAX -> Optional.of(around);
      case ANSWERED, COUNT, DAYS_BETWEEN -> Optional.empty();
    };
  }

  private Optional<Typed> wrong(Tree.Call call, String words) {
    flaws.at(call.column(), call.function().word() + " " + words);
    return Optional.empty();
  }
}
