package io.outturn.survey.logic;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An expression that fits its environment, such as a computed value: {@code mean(find, finish)}.
 * Evaluating it never fails.
 */
public final class Formula {
  private final Expression expression;
  private final Term term;
  private final Type type;

  private Formula(Expression expression, Term term, Type type) {
    this.expression = expression;
    this.term = term;
    this.type = type;
  }

  /** Reads and checks text at once; the flaws are those of the words and those of their meaning. */
  public static Checked<Formula> read(String text, Environment names) {
    var flaws = new Flaws();
    return check(Parser.read(text, flaws), names, flaws);
  }

  /** Checks an expression that was read before. */
  public static Checked<Formula> check(Expression expression, Environment names) {
    return check(expression.tree(), names, new Flaws());
  }

  private static Checked<Formula> check(Tree tree, Environment names, Flaws flaws) {
    var typed = new Typing(names, flaws).judge(tree);
    typed
        .filter(it -> it.term().isFixed() && flaws.none())
        .ifPresent(it -> flaws.at(it.tree().column(), fixed(it)));
    return Checked.of(flaws.found(), () -> of(typed.orElseThrow()));
  }

  private static String fixed(Typed typed) {
    return "%s is the same for everybody. Write something that depends on an answer or an attribute."
        .formatted(typed.printed());
  }

  private static Formula of(Typed typed) {
    return new Formula(new Expression(typed.tree()), typed.term(), typed.type());
  }

  /** What its value is, if there is one. */
  public Type type() {
    return type;
  }

  /** The names it looks at, in alphabetical order. */
  public Set<String> names() {
    return term.names().collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its value; none when an answer that it needs is missing, or there is no result. */
  public Optional<Value> value(Values values) {
    return new Evaluation(values).of(term);
  }

  Term term() {
    return term;
  }

  Expression expression() {
    return expression;
  }

  @Override
  public String toString() {
    return expression.toString();
  }
}
