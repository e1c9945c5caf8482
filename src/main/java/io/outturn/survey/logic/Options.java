package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;

/** Option ids, which are written beside a choice as bare words, or in quotes if they look odd. */
final class Options {
  private Options() {}

  /** What may be the id of an option. */
  static Optional<String> written(Tree tree) {
    return switch (tree) {
      case Tree.Word(_, var word) -> Optional.of(word);
      case Tree.Quoted(_, var text) -> Optional.of(text);
      default -> Optional.empty();
    };
  }

  static String unknown(String option, String question, List<String> options) {
    return "%s is not an option of %s. Write one of %s.%s"
        .formatted(
            option, question, Environment.listed(options), Environment.meant(option, options));
  }
}
