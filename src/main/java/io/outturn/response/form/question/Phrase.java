package io.outturn.response.form.question;

import io.outturn.response.form.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Words of a survey as a page shows them.
 *
 * @param words plain text, not yet escaped
 * @param lang their language where it is not the page's, because they were borrowed
 * @param dir their direction where it is not the page's
 */
public record Phrase(String words, @Nullable String lang, @Nullable String dir) {
  /** No words. */
  public static final Phrase NONE = new Phrase("", null, null);

  /** Words in the language of the page. */
  public static Phrase own(String words) {
    return new Phrase(words, null, null);
  }

  /** Words in a language, on a page in another or in the same one. */
  static Phrase of(String words, String language, Speech page) {
    var same = language.equals(page.tag());
    var direction = Speech.direction(language);
    return new Phrase(
        words, same ? null : language, direction.equals(page.direction()) ? null : direction);
  }

  /** For templates: whether there is nothing to show. */
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
