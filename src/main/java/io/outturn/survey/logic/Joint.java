package io.outturn.survey.logic;

import io.outturn.survey.logic.Token.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * A sign between two values.
 *
 * @param sign one of the signs of {@link Relation}, or includes
 * @param column where it stands
 */
record Joint(String sign, int column) {
  private static final String INCLUDES = "includes";
  private static final Map<String, String> WORDS =
      Map.of(
          "is",
          "=",
          "equals",
          "=",
          "isnt",
          "!=",
          "include",
          INCLUDES,
          "contains",
          INCLUDES,
          "has",
          INCLUDES);

  /** Takes the joint that stands next, also one in words that were meant as one. */
  static Optional<Joint> at(Tokens tokens, Flaws flaws) {
    var next = tokens.next();
    if (next.kind() == Kind.SIGN
        && (next.is(INCLUDES) || Relation.signed(next.text()).isPresent())) {
      tokens.take();
      return Optional.of(new Joint(next.text(), next.column()));
    } else if (next.kind() == Kind.WORD
        && WORDS.containsKey(next.text())
        && tokens.second().beginsOperand()) {
      return Optional.of(meant(tokens, flaws));
    }
    return Optional.empty();
  }

  private static Joint meant(Tokens tokens, Flaws flaws) {
    var word = tokens.take();
    boolean negated = word.text().equals("is") && tokens.accept("not");
    var written = negated ? "is not" : word.text();
    var sign = negated ? "!=" : WORDS.getOrDefault(written, "=");
    flaws.at(word.column(), "\"%s\" is not a sign here. Write %s.".formatted(written, sign));
    return new Joint(sign, word.column());
  }

  Tree between(Tree left, Tree right) {
    return Relation.signed(sign)
        .<Tree>map(relation -> new Tree.Comparison(relation, left, right))
        .orElseGet(() -> new Tree.Inclusion(left, right));
  }
}
