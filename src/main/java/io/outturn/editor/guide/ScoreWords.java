package io.outturn.editor.guide;

import io.outturn.editor.edit.WrittenMeasure;
import io.outturn.outcome.MeasureWords;
import io.outturn.survey.Measure;

/** Says in words what a score is. */
final class ScoreWords {
  private static final int LONGEST = 70;

  private ScoreWords() {}

  /** For example: Net Promoter Score of ‘How likely are you to recommend us?’. */
  static String of(Guided guided, String written) {
    var measure = WrittenMeasure.of(written);
    if (measure.isIndex()) {
      return "Index ‘%s’ of %s".formatted(measure.name(), String.join(", ", measure.questions()));
    }
    return Measure.find(written)
        .map(it -> "%s of ‘%s’".formatted(MeasureWords.title(it), question(guided, it.question())))
        .orElse(written);
  }

  static String question(Guided guided, String name) {
    return Askable.find(guided, name)
        .map(Askable::words)
        .filter(words -> !words.isBlank())
        .map(ScoreWords::shortened)
        .orElse(name);
  }

  static String shortened(String words) {
    var line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
