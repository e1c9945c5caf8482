package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The value of a term. What depends on something missing is missing, unless the rest decides:
 * {@code and} is decided by one side that does not hold, {@code or} by one that does. A value of an
 * unexpected kind counts as missing, so that there is always a result.
 */
final class Evaluation {
  private final Values values;

  Evaluation(Values values) {
    this.values = values;
  }

  Optional<Value> of(Term term) {
    return switch (term) {
      case Term.Constant(var value) -> Optional.of(value);
      case Term.Reference(var name) -> values.of(name);
      case Term.Answered(var name) -> truth(values.of(name).isPresent());
      case Term.Count(var names) -> number(BigDecimal.valueOf(answered(names)));
      case Term.Negative(var operand) -> number(operand).flatMap(it -> number(it.negate()));
      case Term.Calculation(var operator, var left, var right) ->
          number(left)
              .flatMap(one -> number(right).flatMap(two -> operator.apply(one, two)))
              .flatMap(Evaluation::number);
      case Term.Aggregate(var function, var parts) ->
          aggregate(function, parts).flatMap(Evaluation::number);
      case Term.DaysBetween(var from, var to) -> days(from, to);
      case Term.Comparison comparison -> compared(comparison);
      case Term.Inclusion(var several, var option) ->
          of(several)
              .flatMap(it ->
                  it instanceof Value.Choices(var options)
                      ? truth(options.contains(option))
                      : Optional.empty());
      case Term.Not(var operand) -> holds(operand).flatMap(it -> truth(!it));
      case Term.Both(var left, var right) -> decided(left, right, false);
      case Term.Either(var left, var right) -> decided(left, right, true);
    };
  }

  private long answered(List<String> names) {
    return names.stream().filter(name -> values.of(name).isPresent()).count();
  }

  private Optional<Boolean> holds(Term term) {
    return of(term)
        .flatMap(
            it -> it instanceof Value.Truth(var holds) ? Optional.of(holds) : Optional.empty());
  }

  private Optional<Value> decided(Term left, Term right, boolean enough) {
    var first = holds(left);
    if (first.isPresent() && first.get() == enough) {
      return truth(enough);
    }
    var second = holds(right);
    if (second.isPresent() && second.get() == enough) {
      return truth(enough);
    }
    return first.isPresent() && second.isPresent() ? truth(!enough) : Optional.empty();
  }

  private Optional<BigDecimal> number(Term term) {
    return of(term)
        .flatMap(
            it -> it instanceof Value.Amount(var number) ? Optional.of(number) : Optional.empty());
  }

  private Optional<BigDecimal> aggregate(Function function, List<Term> parts) {
    var numbers = parts.stream().map(this::number).flatMap(Optional::stream).toList();
    var sum = numbers.stream().reduce(BigDecimal::add);
    return switch (function) {
      case SUM -> numbers.size() == parts.size() ? sum : Optional.empty();
      case MEAN -> sum.map(it -> mean(it, numbers.size()));
      case MIN -> numbers.stream().reduce(BigDecimal::min);
      case MAX -> numbers.stream().reduce(BigDecimal::max);
      case ANSWERED, COUNT, DAYS_BETWEEN -> Optional.empty();
    };
  }

  private static BigDecimal mean(BigDecimal sum, int n) {
    return sum.divide(BigDecimal.valueOf(n), Decimals.COMPUTED, RoundingMode.HALF_EVEN);
  }

  private Optional<Value> days(Term from, Term to) {
    return of(from).orElse(null) instanceof Value.Day(var start)
            && of(to).orElse(null) instanceof Value.Day(var end)
        ? number(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)))
        : Optional.empty();
  }

  private Optional<Value> compared(Term.Comparison comparison) {
    return of(comparison.left())
        .flatMap(left ->
            of(comparison.right())
                .flatMap(right -> order(left, right))
                .flatMap(order -> truth(comparison.relation().holds(order))));
  }

  /** Less than, equal to or more than zero; none for values of different kinds. */
  private static Optional<Integer> order(Value left, Value right) {
    return switch (left) {
      case Value.Amount(var one) when right instanceof Value.Amount(var other) ->
          Optional.of(Decimals.compare(one, other));
      case Value.Day(var one) when right instanceof Value.Day(var other) ->
          Optional.of(one.compareTo(other));
      case Value.Text(var one) when right instanceof Value.Text(var other) ->
          Optional.of(one.strip().compareToIgnoreCase(other.strip()));
      case Value.Choice(var one) when right instanceof Value.Choice(var other) ->
          Optional.of(one.compareTo(other));
      case Value.Truth(var one) when right instanceof Value.Truth(var other) ->
          Optional.of(Boolean.compare(one, other));
      case Value.Amount _,
          Value.Day _,
          Value.Text _,
          Value.Choice _,
          Value.Choices _,
          Value.Truth _ ->
          Optional.empty();
    };
  }

  private static Optional<Value> truth(boolean holds) {
    return Optional.of(new Value.Truth(holds));
  }

  private static Optional<Value> number(BigDecimal number) {
    return Decimals.kept(number).map(Value.Amount::new);
  }
}
