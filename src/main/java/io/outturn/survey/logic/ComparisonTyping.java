package io.outturn.survey.logic;

import io.outturn.text.Nearest;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what is compared: a choice with one of its options, a truth with yes or no, or two
 * values. A word beside a choice is its option first, and only otherwise the name of something.
 */
final class ComparisonTyping {
  private final Typing typing;
  private final Environment names;
  private final Flaws flaws;

  ComparisonTyping(Typing typing, Environment names, Flaws flaws) {
    this.typing = typing;
    this.names = names;
    this.flaws = flaws;
  }

  Optional<Typed> judge(Tree.Comparison tree) {
    var left = tree.left();
    var right = tree.right();
    if (type(left).orElse(null) instanceof Type.Choice(var options)
        && namesOption(right, options)) {
      return option(tree, left, right, options);
    } else if (type(right).orElse(null) instanceof Type.Choice(var options)
        && Options.written(left).isPresent()
        && type(left).isEmpty()) {
      return option(tree, right, left, options);
    } else if (isYesOrNo(right)) {
      return typing.judge(left).flatMap(whether -> truth(tree, whether, right));
    } else if (isYesOrNo(left)) {
      return typing.judge(right).flatMap(whether -> truth(tree, whether, left));
    }
    if (isUnknown(left) && isUnknown(right)) {
      return unknown((Tree.Word) left, (Tree.Word) right);
    }
    var first = side(left, right);
    var second = side(right, left);
    return first.flatMap(one -> second.flatMap(other -> values(tree, one, other)));
  }

  private boolean isUnknown(Tree tree) {
    return tree instanceof Tree.Word && type(tree).isEmpty();
  }

  /** One of two unknown words is most likely an option of the other, and no mistake. */
  private Optional<Typed> unknown(Tree.Word left, Tree.Word right) {
    if (isMisspelt(left) || !isMisspelt(right)) {
      typing.name(left);
    }
    if (isMisspelt(right)) {
      typing.name(right);
    }
    return Optional.empty();
  }

  private boolean isMisspelt(Tree.Word word) {
    return Nearest.to(word.word(), names.types().keySet()).isPresent();
  }

  private Optional<Type> type(Tree tree) {
    return tree instanceof Tree.Word(_, var word) ? names.type(word) : Optional.empty();
  }

  private boolean namesOption(Tree tree, List<String> options) {
    return Options.written(tree)
        .filter(word -> options.contains(word) || type(tree).isEmpty())
        .isPresent();
  }

  private Optional<Typed> option(
      Tree.Comparison tree, Tree choice, Tree written, List<String> options) {
    var one = typing.judge(choice);
    var option = Options.written(written).orElseThrow();
    if (tree.relation().ordering()) {
      flaws.at(tree.column(), ComparisonRules.noOrder("Options", Printer.print(choice), option));
      return Optional.empty();
    } else if (!options.contains(option)) {
      flaws.at(written.column(), Options.unknown(option, Printer.print(choice), options));
      return Optional.empty();
    }
    var constant = new Term.Constant(new Value.Choice(option));
    return one.map(known -> compared(tree, known.term(), constant));
  }

  private boolean isYesOrNo(Tree tree) {
    return tree instanceof Tree.Word(_, var word)
        && (word.equals("yes") || word.equals("no"))
        && type(tree).isEmpty();
  }

  private Optional<Typed> truth(Tree.Comparison tree, Typed whether, Tree yesOrNo) {
    var word = Printer.print(yesOrNo);
    if (!(whether.type() instanceof Type.Truth)) {
      flaws.at(
          tree.column(),
          "%s; it cannot be compared with %s. %s"
              .formatted(whether.sentence(), word, ComparisonRules.advice(whether)));
      return Optional.empty();
    } else if (tree.relation().ordering()) {
      flaws.at(tree.column(), ComparisonRules.noOrder("Yes and no", whether.printed(), word));
      return Optional.empty();
    }
    var constant = new Term.Constant(new Value.Truth(word.equals("yes")));
    return Optional.of(compared(tree, whether.term(), constant));
  }

  /** An unknown word tells more when it is looked at beside what it is compared with. */
  private Optional<Typed> side(Tree tree, Tree other) {
    if (tree instanceof Tree.Word(var column, var word) && type(tree).isEmpty()) {
      var words = unknownBeside(word, other);
      words.ifPresent(complaint -> flaws.at(column, complaint));
      return words.isPresent() ? Optional.empty() : typing.judge(tree);
    }
    return typing.judge(tree);
  }

  private Optional<String> unknownBeside(String word, Tree other) {
    var type = type(other).orElse(null);
    if (type instanceof Type.Text) {
      return Optional.of(
          "%s is not known here. If it is a text, write it in quotes: %s."
              .formatted(Excerpt.of(word), Excerpt.of(Printer.quoted(word))));
    }
    return type instanceof Type.Choices(var options) && options.contains(word)
        ? Optional.of(ComparisonRules.several(Printer.print(other), word))
        : Optional.empty();
  }

  private Optional<Typed> values(Tree.Comparison tree, Typed left, Typed right) {
    var complaint = ComparisonRules.complaint(tree.relation(), left, right);
    complaint.ifPresent(words -> flaws.at(tree.column(), words));
    return complaint.isPresent()
        ? Optional.empty()
        : Optional.of(compared(tree, left.term(), right.term()));
  }

  private static Typed compared(Tree.Comparison tree, Term left, Term right) {
    return Typed.truth(tree, new Term.Comparison(tree.relation(), left, right));
  }
}
