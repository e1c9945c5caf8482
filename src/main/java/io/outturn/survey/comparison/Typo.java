package io.outturn.survey.comparison;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two wordings differ by corrections only. The rule is strict, because a typo that is taken
 * for a new wording costs a note in the trend, and a new wording that is taken for a typo costs its
 * truth:
 *
 * <ul>
 *   <li>Spaces, punctuation marks other than the question mark, and capital letters do not count.
 *   <li>There are as many words as before, and at most two of them differ, each by one slip: a
 *       letter more, less or other, or two neighbours swapped.
 *   <li>A word that differs has at least five letters before and after and keeps its first one, so
 *       that likely and unlikely, now and not, typical and atypical stay different words.
 *   <li>Digits never differ, and the word is Latin, Greek or Cyrillic: in other scripts a single
 *       sign can turn the meaning around.
 * </ul>
 */
final class Typo {
  private static final int MOST_WORDS = 2;
  private static final int SHORTEST = 5;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}?]+");
  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  private Typo() {}

  static boolean between(String before, String after) {
    var first = words(before);
    var second = words(after);
    if (first.size() != second.size()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(second.get(i))) {
        different++;
        if (different > MOST_WORDS || !corrected(first.get(i), second.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return GAP.splitAsStream(text.toLowerCase(Locale.ROOT).replace("?", " ? "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean corrected(String before, String after) {
    return isWord(before)
        && isWord(after)
        && before.charAt(0) == after.charAt(0)
        && isOneSlip(before, after);
  }

  private static boolean isWord(String word) {
    return word.codePointCount(0, word.length()) >= SHORTEST
        && word.codePoints()
            .allMatch(
                point -> Character.isLetter(point) && SCRIPTS.contains(UnicodeScript.of(point)));
  }

  /** What is left between the common beginning and the common end is one slip. */
  static boolean isOneSlip(String before, String after) {
    int begin = 0;
    int shorter = Math.min(before.length(), after.length());
    while (begin < shorter && before.charAt(begin) == after.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    var was = before.substring(begin, before.length() - end);
    var is = after.substring(begin, after.length() - end);
    return (was.length() <= 1 && is.length() <= 1) || isSwapped(was, is);
  }

  private static boolean isSwapped(String was, String is) {
    return was.length() == 2 && was.equals(new StringBuilder(is).reverse().toString());
  }
}
