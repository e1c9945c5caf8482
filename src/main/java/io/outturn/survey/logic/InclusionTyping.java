package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;

/** Checks whether something includes an option. */
final class InclusionTyping {
  private final Typing typing;
  private final Environment names;
  private final Flaws flaws;

  InclusionTyping(Typing typing, Environment names, Flaws flaws) {
    this.typing = typing;
    this.names = names;
    this.flaws = flaws;
  }

  Optional<Typed> judge(Tree.Inclusion tree) {
    var several = typing.judge(tree.several());
    if (several.isEmpty()) {
      return Optional.empty();
    }
    return several.get().type() instanceof Type.Choices(var options)
        ? option(tree, several.get(), options)
        : notSeveral(tree, several.get());
  }

  private Optional<Typed> option(Tree.Inclusion tree, Typed several, List<String> options) {
    var option = Options.written(tree.option());
    if (option.filter(options::contains).isPresent()) {
      return option.map(id -> Typed.truth(tree, new Term.Inclusion(several.term(), id)));
    }
    flaws.at(
        tree.option().column(),
        Options.unknown(
            option.orElseGet(() -> Printer.print(tree.option())), several.printed(), options));
    return Optional.empty();
  }

  private Optional<Typed> notSeveral(Tree.Inclusion tree, Typed single) {
    var option = Excerpt.of(Printer.print(tree.option()));
    flaws.at(
        tree.column(),
        single.type() instanceof Type.Choice
            ? "%s takes one choice only. Write %s = %s."
                .formatted(single.printed(), single.printed(), option)
            : "%s; includes asks about several choices. Write for example %s."
                .formatted(single.sentence(), example(single)));
    return Optional.empty();
  }

  private String example(Typed single) {
    return names.types().entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Type.Choices)
        .map(entry -> new Typed(new Tree.Word(1, entry.getKey()), single.term(), entry.getValue()))
        .map(Typed::example)
        .findFirst()
        .orElseGet(single::example);
  }
}
