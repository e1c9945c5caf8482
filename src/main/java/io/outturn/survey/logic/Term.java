package io.outturn.survey.logic;

import java.util.List;
import java.util.stream.Stream;

/** An expression whose names are known and whose types fit, ready to be evaluated. */
sealed interface Term {
  record Constant(Value value) implements Term {}

  record Reference(String name) implements Term {}

  record Answered(String name) implements Term {}

  record Count(List<String> counted) implements Term {}

  record Negative(Term operand) implements Term {}

  record Calculation(Operator operator, Term left, Term right) implements Term {}

  record Aggregate(Function function, List<Term> parts) implements Term {}

  record DaysBetween(Term from, Term to) implements Term {}

  record Comparison(Relation relation, Term left, Term right) implements Term {}

  record Inclusion(Term several, String option) implements Term {}

  record Not(Term operand) implements Term {}

  record Both(Term left, Term right) implements Term {}

  record Either(Term left, Term right) implements Term {}

  /** The names whose values it looks at. */
  default Stream<String> names() {
    return switch (this) {
      case Constant _ -> Stream.empty();
      case Reference(var name) -> Stream.of(name);
      case Answered(var name) -> Stream.of(name);
      case Count(var counted) -> counted.stream();
      case Negative(var operand) -> operand.names();
      case Calculation(_, var left, var right) -> Stream.concat(left.names(), right.names());
      case Aggregate(_, var parts) -> parts.stream().flatMap(Term::names);
      case DaysBetween(var from, var to) -> Stream.concat(from.names(), to.names());
      case Comparison(_, var left, var right) -> Stream.concat(left.names(), right.names());
      case Inclusion(var several, _) -> several.names();
      case Not(var operand) -> operand.names();
      case Both(var left, var right) -> Stream.concat(left.names(), right.names());
      case Either(var left, var right) -> Stream.concat(left.names(), right.names());
    };
  }

  /** Whether no answer changes it. */
  default boolean isFixed() {
    return names().findAny().isEmpty();
  }
}
