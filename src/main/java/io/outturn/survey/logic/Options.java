package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;

/** Option ids, which are written beside a choice as bare words, or in quotes if they look odd. */
final class Options {
  private Options() {}

  /** What may be the id of an option. */
  static Optional<String> written(Tree tree) {
    if (tree instanceof Tree.Word(_, var word)) {
      return Optional.of(word);
    }
    return tree instanceof Tree.Quoted(_, var text) ? Optional.of(text) : Optional.empty();
  }

  private static String shown(String option) {
    return option.matches("[\\p{L}\\p{N}_-]+")
        ? Excerpt.of(option)
        : Excerpt.of(Printer.quoted(option));
  }

  static String unknown(String option, String question, List<String> options) {
    return "%s is not an option of %s. Write one of %s.%s"
        .formatted(
            shown(option),
            question,
            Environment.listed(options),
            Environment.meant(option, options));
  }
}
