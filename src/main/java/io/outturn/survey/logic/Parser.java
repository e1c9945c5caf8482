package io.outturn.survey.logic;

import io.outturn.survey.logic.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts the tokens of an expression together: {@code or} binds weakest, then {@code and}, {@code
 * not}, comparisons, sums, products and signs. After a mistake it goes on with what was most likely
 * meant, so that one reading finds the others, too.
 */
final class Parser {
  private static final int LONGEST = 1000;
  private static final int DEEPEST = 20;

  private final Tokens tokens;
  private final Flaws flaws;
  private final Operands operands;
  private int depth;

  private Parser(Tokens tokens, Flaws flaws) {
    this.tokens = tokens;
    this.flaws = flaws;
    this.operands = new Operands(this, tokens, flaws);
  }

  /** The tree, in which a {@link Tree.Gap} stands for what could not be read. */
  static Tree read(String text, Flaws flaws) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      flaws.at(
          1,
          "The expression is longer than %d characters. Divide it into computed values."
              .formatted(LONGEST));
      return new Tree.Gap(1, List.of());
    }
    var tokens = Lexer.read(text, flaws);
    if (tokens.size() == 1 && flaws.none()) {
      flaws.at(1, "The expression is empty. Write a condition, for example recommend >= 9.");
    }
    return tokens.size() == 1
        ? new Tree.Gap(1, List.of())
        : new Parser(new Tokens(tokens), flaws).whole();
  }

  private Tree whole() {
    var tree = either();
    while (tokens.next().kind() != Kind.END) {
      tree = leftOver(tree);
    }
    return tree;
  }

  private Tree leftOver(Tree before) {
    var next = tokens.next();
    if (next.beginsOperand()) {
      flaws.at(
          next.column(),
          "Something is missing before %s. Write and, or, or a sign such as = between."
              .formatted(next.shown()));
      return new Tree.Gap(before.column(), List.of(before, either()));
    }
    flaws.at(next.column(), misplaced(next));
    if (tokens.take().is(",") && tokens.next().kind() == Kind.NUMBER) {
      tokens.take();
    }
    return before;
  }

  private static String misplaced(Token token) {
    return switch (token.text()) {
      case ")" -> "This bracket closes nothing. Remove it, or write ( where it belongs.";
      case "," ->
          "A comma stands only between the parts of a function. Write decimals with a point: 3.5.";
      default -> "%s does not fit here. Remove it.".formatted(token.shown());
    };
  }

  Tree either() {
    var left = both();
    while (tokens.accept("or")) {
      left = new Tree.Either(left, both());
    }
    return left;
  }

  private Tree both() {
    var left = not();
    while (tokens.accept("and")) {
      left = new Tree.Both(left, not());
    }
    return left;
  }

  Tree not() {
    int column = tokens.next().column();
    return tokens.accept("not") ? deeper(column, () -> new Tree.Not(column, not())) : comparison();
  }

  private Tree comparison() {
    var left = sum();
    var sign = relation();
    if (sign.isEmpty()) {
      return left;
    }
    var right = sum();
    var compared = sign.get().between(left, right);
    for (var next = relation(); next.isPresent(); next = relation()) {
      chained(left, sign.get(), right, next.get());
      left = right;
      right = sum();
      sign = next;
      compared = new Tree.Both(compared, next.get().between(left, right));
    }
    return compared;
  }

  private void chained(Tree left, Joint first, Tree middle, Joint second) {
    flaws.at(
        second.column(),
        "Comparisons cannot follow each other. Write %s and %s %s ...."
            .formatted(
                Excerpt.of(Printer.print(first.between(left, middle))),
                Excerpt.of(Printer.print(middle)),
                second.sign()));
  }

  private Optional<Joint> relation() {
    return Joint.at(tokens, flaws);
  }

  private Tree sum() {
    var left = product();
    for (var sign = operator("+", "-"); sign.isPresent(); sign = operator("+", "-")) {
      left = new Tree.Calculation(sign.get(), left, product());
    }
    return left;
  }

  private Tree product() {
    var left = operands.signed();
    for (var sign = operator("*", "/"); sign.isPresent(); sign = operator("*", "/")) {
      left = new Tree.Calculation(sign.get(), left, operands.signed());
    }
    return left;
  }

  private Optional<Operator> operator(String first, String second) {
    var next = tokens.next();
    if (!next.is(first) && !next.is(second)) {
      return Optional.empty();
    }
    tokens.take();
    return Operator.signed(next.text());
  }

  /** The things between commas, up to a closing bracket. */
  List<Tree> listed() {
    var all = new ArrayList<Tree>();
    if (!tokens.next().is(")")) {
      all.add(either());
      while (comma()) {
        all.add(either());
      }
    }
    return all;
  }

  private boolean comma() {
    var next = tokens.next();
    if (next.beginsOperand()) {
      flaws.at(
          next.column(),
          "Something is missing before %s. Write a comma between.".formatted(next.shown()));
      return true;
    }
    return tokens.accept(",");
  }

  /** Reads what is nested, unless it is nested too deep: then reading ends. */
  Tree deeper(int column, Supplier<Tree> inner) {
    if (depth == DEEPEST) {
      flaws.at(
          column,
          "Brackets and signs stand inside each other more than %d deep. Write it flatter, or divide it into computed values."
              .formatted(DEEPEST));
      flaws.close();
      tokens.skipAll();
      return new Tree.Gap(column, List.of());
    }
    depth++;
    var tree = inner.get();
    depth--;
    return tree;
  }
}
