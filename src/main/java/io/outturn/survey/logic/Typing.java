package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;

/**
 * Finds out what the names of an expression mean, and whether its parts fit together. An empty
 * result means that a flaw was reported; whatever stands around it stays silent about it.
 */
final class Typing {
  private final Environment names;
  private final Flaws flaws;
  private final ComparisonTyping comparisons;
  private final CallTyping calls;

  Typing(Environment names, Flaws flaws) {
    this.names = names;
    this.flaws = flaws;
    this.comparisons = new ComparisonTyping(this, names, flaws);
    this.calls = new CallTyping(this, flaws);
  }

  Optional<Typed> judge(Tree tree) {
    return switch (tree) {
      case Tree.Figure(_, var number) ->
          fixed(tree, new Value.Amount(number), new Type.Amount(Optional.of(Range.only(number))));
      case Tree.Quoted(var column, var text) -> quoted(tree, column, text);
      case Tree.Date(_, var day) -> fixed(tree, new Value.Day(day), new Type.Day());
      case Tree.Word word -> name(word);
      case Tree.Call call -> calls.judge(call);
      case Tree.Negative negative -> negative(negative);
      case Tree.Calculation calculation -> calculation(calculation);
      case Tree.Comparison comparison -> comparisons.judge(comparison);
      case Tree.Inclusion inclusion -> new InclusionTyping(this, names, flaws).judge(inclusion);
      case Tree.Not(_, var operand) ->
          truth(operand).map(term -> Typed.truth(tree, new Term.Not(term)));
      case Tree.Both(var left, var right) -> both(tree, left, right);
      case Tree.Either(var left, var right) -> either(tree, left, right);
      case Tree.Gap(_, var parts) -> gap(parts);
    };
  }

  private Optional<Typed> gap(List<Tree> parts) {
    parts.forEach(this::judge);
    return Optional.empty();
  }

  private Optional<Typed> quoted(Tree tree, int column, String text) {
    if (text.isBlank()) {
      flaws.at(column, "The text is empty. Write answered(...) to ask whether there is an answer.");
      return Optional.empty();
    }
    return fixed(tree, new Value.Text(text), new Type.Text());
  }

  private static Optional<Typed> fixed(Tree tree, Value value, Type type) {
    return Optional.of(new Typed(tree, new Term.Constant(value), type));
  }

  Optional<Typed> name(Tree.Word word) {
    var type = names.type(word.word());
    var objection = objection(word.word());
    objection.ifPresent(words -> flaws.at(word.column(), words));
    return type.filter(_ -> objection.isEmpty())
        .map(known -> new Typed(word, new Term.Reference(word.word()), known));
  }

  private Optional<String> objection(String word) {
    if (names.type(word).isPresent()) {
      return names.objection(word);
    } else if (Expression.RESERVED.contains(word)) {
      return Optional.of(
          "%s stands alone here. Compare something with it, as in contract = %s."
              .formatted(word, word));
    }
    return Function.named(word)
        .map(_ -> "%s needs brackets behind it. Write %s(...).".formatted(word, word))
        .or(() -> names.objection(word));
  }

  private Optional<Typed> negative(Tree.Negative tree) {
    return number(tree.operand())
        .map(operand ->
            new Typed(
                tree,
                new Term.Negative(operand.term()),
                new Type.Amount(range(operand).map(Range::negated))));
  }

  private Optional<Typed> calculation(Tree.Calculation tree) {
    var left = number(tree.left());
    var right = number(tree.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    } else if (tree.operator() == Operator.OVER && alwaysZero(right.get())) {
      flaws.at(
          tree.right().column(),
          "%s divides by zero, which has no result. Write another number."
              .formatted(Excerpt.of(Printer.print(tree))));
      return Optional.empty();
    }
    var range =
        range(left.get())
            .flatMap(
                one -> range(right.get()).flatMap(other -> Range.of(tree.operator(), one, other)));
    return Optional.of(
        new Typed(
            tree,
            new Term.Calculation(tree.operator(), left.get().term(), right.get().term()),
            new Type.Amount(range)));
  }

  private static boolean alwaysZero(Typed divisor) {
    return range(divisor).map(Range::isZero).orElse(false);
  }

  static Optional<Range> range(Typed number) {
    return number.type() instanceof Type.Amount(var range) ? range : Optional.empty();
  }

  /** A part that must be a number. */
  Optional<Typed> number(Tree tree) {
    var part = judge(tree);
    if (part.isPresent() && !(part.get().type() instanceof Type.Amount)) {
      flaws.at(
          tree.column(),
          "A number is needed here, and not %s. Use a number or a question with a scale."
              .formatted(part.get().noun()));
      return Optional.empty();
    }
    return part;
  }

  /** A part that must be a condition. */
  Optional<Term> truth(Tree tree) {
    var part = judge(tree);
    if (part.isPresent() && !(part.get().type() instanceof Type.Truth)) {
      flaws.at(
          tree.column(),
          "A condition is needed here, and not %s. Write for example %s."
              .formatted(part.get().noun(), part.get().example()));
      return Optional.empty();
    }
    return part.map(Typed::term);
  }

  private Optional<Typed> both(Tree tree, Tree left, Tree right) {
    var first = truth(left);
    var second = joined("and", left, right);
    return first.flatMap(one -> second.map(other -> Typed.truth(tree, new Term.Both(one, other))));
  }

  private Optional<Typed> either(Tree tree, Tree left, Tree right) {
    var first = truth(left);
    var second = joined("or", left, right);
    return first.flatMap(
        one -> second.map(other -> Typed.truth(tree, new Term.Either(one, other))));
  }

  /** In speech, "is gold or silver" is enough; here the comparison has to be repeated. */
  private Optional<Term> joined(String joint, Tree left, Tree right) {
    var repeated = Repetition.of(left, right).filter(_ -> !standsAlone(right));
    if (repeated.isPresent()) {
      flaws.at(
          right.column(),
          "%s joins whole conditions. Write %s %s."
              .formatted(joint, joint, Excerpt.of(repeated.get())));
      return Optional.empty();
    }
    return truth(right);
  }

  private boolean standsAlone(Tree tree) {
    return tree instanceof Tree.Word(_, var word) && names.type(word).isPresent();
  }
}
