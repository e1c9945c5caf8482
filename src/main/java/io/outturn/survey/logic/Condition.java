package io.outturn.survey.logic;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A formula that holds or does not. It holds only when the answers show that it does: with an
 * answer missing, {@code recommend < 7} does not hold, and neither does {@code not recommend < 7}.
 */
public final class Condition {
  private final Formula formula;

  private Condition(Formula formula) {
    this.formula = formula;
  }

  /** Reads and checks text at once. */
  public static Checked<Condition> read(String text, Environment names) {
    return of(Formula.read(text, names));
  }

  /** Checks an expression that was read before. */
  public static Checked<Condition> check(Expression expression, Environment names) {
    return of(Formula.check(expression, names));
  }

  private static Checked<Condition> of(Checked<Formula> checked) {
    return switch (checked) {
      case Checked.Sound<Formula>(var formula) ->
          Checked.of(complaint(formula).stream().toList(), () -> new Condition(formula));
      case Checked.Flawed<Formula>(var flaws) -> new Checked.Flawed<>(flaws);
    };
  }

  private static Optional<Flaw> complaint(Formula formula) {
    var tree = formula.expression().tree();
    var typed = new Typed(tree, formula.term(), formula.type());
    return formula.type() instanceof Type.Truth
        ? Optional.empty()
        : Optional.of(
            new Flaw(
                tree.column(),
                "%s, and a condition is needed. Write for example %s."
                    .formatted(typed.sentence(), typed.example())));
  }

  /** Whether the answers show that it holds. */
  public boolean holds(Values values) {
    return formula.value(values).equals(Optional.of(new Value.Truth(true)));
  }

  /**
   * Whether it holds whatever the open answers will be. The answer {@code OPEN} is careful: it may
   * be given where a closer look would find that the open answers do not matter.
   *
   * @param values what is known; it is not asked for open names
   * @param open whether the value of a name can still change
   */
  public Outlook outlook(Values values, Predicate<String> open) {
    return new Forecast(values, open).of(formula.term());
  }

  /** The names it looks at, in alphabetical order. */
  public Set<String> names() {
    return formula.names();
  }

  @Override
  public String toString() {
    return formula.toString();
  }
}
