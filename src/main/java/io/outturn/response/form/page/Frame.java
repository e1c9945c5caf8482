package io.outturn.response.form.page;

import io.outturn.response.form.question.Phrase;
import io.outturn.response.form.words.Speech;
import java.util.List;

/**
 * What every page has around its content.
 *
 * @param speech its language
 * @param stylesheet the address of its only other file
 * @param title the window's title
 * @param survey the survey's title where the heading does not say it, else nothing
 * @param languages the languages to choose from; empty when there is no choice
 */
public record Frame(
    Speech speech, String stylesheet, String title, Phrase survey, List<Choice> languages) {
  /**
   * The same page in a language.
   *
   * @param tag the language
   * @param direction how it is written, {@code ltr} or {@code rtl}
   * @param name its name in itself
   * @param address where that page is; empty where the page's own form asks for it, so that nothing
   *     is lost that was typed
   * @param current whether it is this page
   */
  public record Choice(
      String tag, String direction, String name, String address, boolean current) {}
}
