package io.outturn.survey.logic;

import java.util.stream.Collectors;

/** Writes an expression with single spaces and only the brackets it needs. */
final class Printer {
  private static final int EITHER = 1;
  private static final int BOTH = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;
  private static final int NEGATIVE = 7;
  private static final int ATOM = 8;

  private Printer() {}

  static String print(Tree tree) {
    return switch (tree) {
      case Tree.Figure(_, var number) -> number.toPlainString();
      case Tree.Quoted(_, var text) -> quoted(text);
      case Tree.Date(_, var day) -> day.toString();
      case Tree.Word(_, var word) -> word;
      case Tree.Call call -> call(call);
      case Tree.Negative(_, var operand) -> "-" + inside(operand, NEGATIVE);
      case Tree.Calculation(var operator, var left, var right) -> {
        int level = level(operator);
        yield joined(inside(left, level), operator.sign(), inside(right, level + 1));
      }
      case Tree.Comparison(var relation, var left, var right) ->
          joined(inside(left, SUM), relation.sign(), inside(right, SUM));
      case Tree.Inclusion(var several, var option) ->
          joined(inside(several, SUM), "includes", inside(option, SUM));
      case Tree.Not(_, var operand) -> "not " + inside(operand, NOT);
      case Tree.Both(var left, var right) -> joined(inside(left, BOTH), "and", inside(right, NOT));
      case Tree.Either(var left, var right) ->
          joined(inside(left, EITHER), "or", inside(right, BOTH));
      case Tree.Gap _ -> "...";
    };
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String call(Tree.Call call) {
    return call.arguments().stream()
        .map(Printer::print)
        .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
  }

  private static String joined(String left, String sign, String right) {
    return left + " " + sign + " " + right;
  }

  private static String inside(Tree tree, int atLeast) {
    var printed = print(tree);
    return level(tree) < atLeast ? "(" + printed + ")" : printed;
  }

  private static int level(Tree tree) {
    return switch (tree) {
      case Tree.Either _ -> EITHER;
      case Tree.Both _ -> BOTH;
      case Tree.Not _ -> NOT;
      case Tree.Comparison _, Tree.Inclusion _ -> COMPARISON;
      case Tree.Calculation calculation -> level(calculation.operator());
      case Tree.Negative _ -> NEGATIVE;
      case Tree.Figure _, Tree.Quoted _, Tree.Date _, Tree.Word _, Tree.Call _ -> ATOM;
      case Tree.Gap _ -> ATOM;
    };
  }

  private static int level(Operator operator) {
    return switch (operator) {
      case PLUS, MINUS -> SUM;
      case TIMES, OVER -> PRODUCT;
    };
  }
}
