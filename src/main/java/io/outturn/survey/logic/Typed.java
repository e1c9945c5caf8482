package io.outturn.survey.logic;

import java.util.List;

/** A part of an expression that fits together. */
record Typed(Tree tree, Term term, Type type) {
  static Typed truth(Tree tree, Term term) {
    return new Typed(tree, term, new Type.Truth());
  }

  String printed() {
    return Excerpt.of(Printer.print(tree));
  }

  private boolean takesOptions() {
    return type instanceof Type.Choice || type instanceof Type.Choices;
  }

  boolean isName() {
    return tree instanceof Tree.Word;
  }

  /** For the beginning of a sentence: recommend is a number from 0 to 10. */
  String sentence() {
    return printed() + (takesOptions() ? " takes " : " is ") + described(type);
  }

  /** For its end: the text "often". */
  String noun() {
    return switch (tree) {
      case Tree.Figure _ -> "the number " + printed();
      case Tree.Negative _ ->
          term.isFixed() ? "the number " + printed() : printed() + ", " + described(type);
      case Tree.Quoted _ -> "the text " + printed();
      case Tree.Date _ -> "the date " + printed();
      case Tree.Word _, Tree.Call _, Tree.Calculation _ -> printed() + ", " + described(type);
      case Tree.Comparison _, Tree.Inclusion _ -> "the condition " + printed();
      case Tree.Not _, Tree.Both _, Tree.Either _ -> "the condition " + printed();
      case Tree.Gap _ -> printed();
    };
  }

  /** A condition about it that makes sense. */
  String example() {
    var name = term.isFixed() ? "recommend" : printed();
    return switch (term.isFixed() ? Type.scale(0, 10) : type) {
      case Type.Amount(var range) ->
          name + " >= " + range.map(ends -> ends.high().toPlainString()).orElse("1");
      case Type.Choice(var options) -> name + " = " + first(options);
      case Type.Choices(var options) -> name + " includes " + first(options);
      case Type.Text _, Type.LongText _ -> "answered(" + name + ")";
      case Type.Day _ -> name + " >= 2026-12-31";
      case Type.Truth _ -> name;
    };
  }

  static String described(Type type) {
    return switch (type) {
      case Type.Amount(var range) -> range.map(Typed::number).orElse("a number");
      case Type.Choice(var options) -> "one choice of " + Environment.listed(options);
      case Type.Choices(var options) -> "several choices of " + Environment.listed(options);
      case Type.Text _ -> "a short text";
      case Type.LongText _ -> "a long text";
      case Type.Day _ -> "a date";
      case Type.Truth _ -> "yes or no";
    };
  }

  private static String number(Range range) {
    var low = range.low().toPlainString();
    var high = range.high().toPlainString();
    return low.equals(high)
        ? "always the number " + low
        : "a number from %s to %s".formatted(low, high);
  }

  private static String first(List<String> options) {
    return options.isEmpty() ? "option" : options.getFirst();
  }
}
