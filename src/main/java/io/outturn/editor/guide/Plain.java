package io.outturn.editor.guide;

import io.outturn.survey.file.Problem;
import java.util.Locale;

/** A problem in words for somebody who sees a form and not a file. */
final class Plain {
  private Plain() {}

  /** Without the key before it: the field is named by the place at which the words stand. */
  static String words(Problem problem) {
    var words = problem.words().replaceFirst("^[a-z-]+: ", "");
    return words.isEmpty()
        ? problem.words()
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
