package io.outturn.survey.logic;

import java.util.Optional;

/** Finds what was meant by a lone value behind a comparison: recommend = 1 or 2. */
final class Repetition {
  private Repetition() {}

  /** The comparison with the lone value in it, as it has to be written. */
  static Optional<String> of(Tree left, Tree right) {
    return isLone(right) ? last(left, right).map(Printer::print) : Optional.empty();
  }

  private static boolean isLone(Tree tree) {
    return tree instanceof Tree.Figure || tree instanceof Tree.Quoted || tree instanceof Tree.Word;
  }

  /** The last comparison before the value, with the value in place of its right side. */
  private static Optional<Tree> last(Tree tree, Tree value) {
    return switch (tree) {
      case Tree.Comparison(var relation, var left, _) ->
          Optional.of(new Tree.Comparison(relation, left, value));
      case Tree.Inclusion(var several, _) -> Optional.of(new Tree.Inclusion(several, value));
      case Tree.Both(var left, var right) -> last(right, value).or(() -> last(left, value));
      case Tree.Either(var left, var right) -> last(right, value).or(() -> last(left, value));
      case Tree.Not(_, var operand) -> last(operand, value);
      case Tree.Figure _, Tree.Quoted _, Tree.Date _, Tree.Word _, Tree.Call _ -> Optional.empty();
      case Tree.Negative _, Tree.Calculation _, Tree.Gap _ -> Optional.empty();
    };
  }
}
