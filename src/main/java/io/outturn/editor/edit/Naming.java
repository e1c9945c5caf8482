package io.outturn.editor.edit;

import io.outturn.survey.logic.Expression;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Makes names for what was only written in words. */
final class Naming {
  private static final int LONGEST = 40;

  private Naming() {}

  /**
   * A name that is not taken: the words in small Latin letters, or what stands in where they have
   * none.
   */
  static String of(String words, String otherwise, Collection<String> taken) {
    var letters =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var cut = letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("-$", "");
    return free(isName(cut) ? cut : otherwise, taken);
  }

  /** An id that looks like a number would have to stand in quotes in conditions. */
  private static boolean isName(String letters) {
    return letters.matches("[a-z].*") && !Expression.RESERVED.contains(letters);
  }

  /** The name itself, or with a number behind it. */
  static String free(String name, Collection<String> taken) {
    var free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }
}
