package io.outturn.editor.draft;

import java.util.OptionalInt;

/**
 * What is to be saved.
 *
 * @param checked the text, looked through
 * @param what was done, in a few words for the history
 * @param restores the revision whose text it is, where one is taken up again
 */
public record Content(Checked checked, String what, OptionalInt restores) {
  private static final int LONGEST = 200;

  public Content {
    what = shortened(what, LONGEST);
  }

  public static Content of(Checked checked, String what) {
    return new Content(checked, what, OptionalInt.empty());
  }

  static String shortened(String words, int longest) {
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
