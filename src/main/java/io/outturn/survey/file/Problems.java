package io.outturn.survey.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with one file, so that its author sees everything at once. */
final class Problems {
  private static final int SHOWN = 60;
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void at(Place place, String words) {
    found.add(new Problem(file, place.line(), place.column(), words));
  }

  /** Goes on only with a file that has no problem. */
  void refuse() throws InvalidSurvey {
    if (!found.isEmpty()) {
      throw new InvalidSurvey(found);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  /** Words of the file in quotes, cut to a length that a message can hold. */
  static String quoted(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? '"' + line + '"'
        : '"' + line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…\"";
  }

  static String list(Collection<String> words) {
    return String.join(", ", words);
  }
}
