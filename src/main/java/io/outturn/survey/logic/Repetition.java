package io.outturn.survey.logic;

import java.util.Optional;

/** Finds what was meant by a lone value behind a comparison: recommend = 1 or 2. */
final class Repetition {
  private Repetition() {}

  /** The comparison with the lone value in it, as it has to be written. */
  static Optional<String> of(Tree left, Tree right) {
    return isLone(right) ? last(left).map(one -> Printer.print(with(one, right))) : Optional.empty();
  }

  private static boolean isLone(Tree tree) {
    return tree instanceof Tree.Figure || tree instanceof Tree.Quoted || tree instanceof Tree.Word;
  }

  private static Optional<Tree> last(Tree tree) {
    return switch (tree) {
      case Tree.Comparison comparison -> Optional.of(comparison);
      case Tree.Inclusion inclusion -> Optional.of(inclusion);
      case Tree.Both(var left, var right) -> last(right).or(() -> last(left));
      case Tree.Either(var left, var right) -> last(right).or(() -> last(left));
      case Tree.Not(_, var operand) -> last(operand);
      case Tree.Figure _ -> Optional.empty();
      case Tree.Quoted _ -> Optional.empty();
      case Tree.Date _ -> Optional.empty();
      case Tree.Word _ -> Optional.empty();
      case Tree.Call _ -> Optional.empty();
      case Tree.Negative _ -> Optional.empty();
      case Tree.Calculation _ -> Optional.empty();
      case Tree.Gap _ -> Optional.empty();
    };
  }

  private static Tree with(Tree comparison, Tree value) {
    return switch (comparison) {
      case Tree.Comparison(var relation, var left, _) ->
          new Tree.Comparison(relation, left, value);
      case Tree.Inclusion(var several, _) -> new Tree.Inclusion(several, value);
      default -> comparison;
    };
  }
}
