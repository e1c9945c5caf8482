package io.outturn.response.form;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param language its language tag
 * @param words the form's own words in it
 * @param stylesheet the address of its only other file
 * @param title the window's title
 * @param survey the survey's title where the heading does not say it, else empty
 * @param languages the languages to choose from; empty when there is no choice
 */
public record Frame(
    String language,
    FormWords words,
    String stylesheet,
    String title,
    String survey,
    List<Choice> languages) {
  /**
   * The same page in a language.
   *
   * @param tag the language
   * @param name its name in itself
   * @param address where that page is
   * @param current whether it is this page
   */
  public record Choice(String tag, String name, String address, boolean current) {}
}
