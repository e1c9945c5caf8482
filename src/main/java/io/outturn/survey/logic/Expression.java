package io.outturn.survey.logic;

import java.util.Set;

/**
 * An expression that is well formed; what its names mean is checked by {@link Formula} and {@link
 * Condition}, which also read text in one step and then find all mistakes of both kinds.
 *
 * @param tree what is written
 */
public record Expression(Tree tree) {
  /**
   * Words that an expression takes for itself, so that no question, option or computed value can
   * have one of them as its name. Names of functions are free: they mean one only before a bracket.
   */
  public static final Set<String> RESERVED =
      Set.of("and", "or", "not", "includes", "yes", "no", "not-sure");

  /** Reads text of at most 1000 characters. */
  public static Checked<Expression> parse(String text) {
    var flaws = new Flaws();
    var tree = Parser.read(text, flaws);
    return Checked.of(flaws.found(), () -> new Expression(tree));
  }

  /**
   * The expression with single spaces and only the brackets it needs; it reads as the same tree.
   */
  @Override
  public String toString() {
    return Printer.print(tree);
  }
}
