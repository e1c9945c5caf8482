package io.outturn.survey.logic;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a condition can come to while some answers are still open, part by part. */
final class Forecast {
  private final Evaluation evaluation;
  private final Predicate<String> open;

  Forecast(Values values, Predicate<String> open) {
    this.evaluation = new Evaluation(values);
    this.open = open;
  }

  /** What a part can come to; MISSING when it depends on something unanswered. */
  private enum Result {
    YES,
    NO,
    MISSING
  }

  Outlook of(Term condition) {
    var results = results(condition);
    if (!results.contains(Result.YES)) {
      return Outlook.FAILS;
    }
    return results.size() == 1 ? Outlook.HOLDS : Outlook.OPEN;
  }

  private Set<Result> results(Term term) {
    return switch (term) {
      case Term.Not(var operand) -> negated(results(operand));
      case Term.Both(var left, var right) -> joined(results(left), results(right), Result.NO);
      case Term.Either(var left, var right) -> joined(results(left), results(right), Result.YES);
      case Term.Answered(var name) ->
          open.test(name) ? EnumSet.of(Result.YES, Result.NO) : known(term);
      case Term.Constant _, Term.Reference _, Term.Count _, Term.Negative _ -> known(term);
      case Term.Calculation _, Term.Aggregate _, Term.DaysBetween _ -> known(term);
      case Term.Comparison _, Term.Inclusion _ -> known(term);
    };
  }

  private Set<Result> known(Term term) {
    return term.names().anyMatch(open)
        ? EnumSet.allOf(Result.class)
        : EnumSet.of(result(evaluation.of(term)));
  }

  private static Result result(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Truth(var holds)
        ? holds ? Result.YES : Result.NO
        : Result.MISSING;
  }

  private static Set<Result> negated(Set<Result> results) {
    var opposite = EnumSet.noneOf(Result.class);
    for (var result : results) {
      opposite.add(
          switch (result) {
            case YES -> Result.NO;
            case NO -> Result.YES;
            case MISSING -> Result.MISSING;
          });
    }
    return opposite;
  }

  /** One side is enough for one result; without it, a missing side makes both missing. */
  private static Set<Result> joined(Set<Result> left, Set<Result> right, Result enough) {
    var all = EnumSet.noneOf(Result.class);
    for (var one : left) {
      for (var other : right) {
        all.add(joined(one, other, enough));
      }
    }
    return all;
  }

  private static Result joined(Result left, Result right, Result enough) {
    if (left == enough || right == enough) {
      return enough;
    }
    return left == Result.MISSING ? left : right;
  }
}
