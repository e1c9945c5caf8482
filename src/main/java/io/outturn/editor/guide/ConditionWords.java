package io.outturn.editor.guide;

import io.outturn.editor.edit.SimpleCondition;

/** Says a condition in words. */
final class ConditionWords {
  private ConditionWords() {}

  /** For example: Only those whose answer to ‘recommend’ is at most 6. */
  static String of(Guided guided, String written) {
    if (written.isBlank()) {
      return "Everybody";
    }
    return SimpleCondition.of(written)
        .map(it -> of(guided, it))
        .orElse("Only those for whom this holds: " + written);
  }

  private static String of(Guided guided, SimpleCondition condition) {
    var about = ScoreWords.question(guided, condition.about());
    var value = Askable.find(guided, condition.about()).map(it -> it.shown(condition.value()));
    var shown = value.orElse(condition.value());
    return switch (condition.sign()) {
      case ANSWERED -> "Only those who answered ‘%s’".formatted(about);
      case NOT_ANSWERED -> "Only those who did not answer ‘%s’".formatted(about);
      case INCLUDES -> "Only those whose answer to ‘%s’ includes %s".formatted(about, shown);
      case INCLUDES_NOT ->
          "Only those whose answer to ‘%s’ does not include %s".formatted(about, shown);
      case EQUAL, UNEQUAL, AT_MOST, AT_LEAST, LESS, MORE ->
          "Only those whose answer to ‘%s’ %s %s"
              .formatted(about, Askable.words(condition.sign()), shown);
    };
  }
}
