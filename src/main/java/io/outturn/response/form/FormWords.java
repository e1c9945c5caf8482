package io.outturn.response.form;

import java.time.LocalDate;

/**
 * The form's own words in one language; a survey's words come from its file. A new language is a
 * new implementation, and the compiler says which words it still lacks.
 */
public interface FormWords {
  String next();

  String send();

  String back();

  String language();

  String optional();

  /** Written before an error so that it is heard as one. */
  String error();

  String problem();

  String privacy();

  String questionOf(int number, int all);

  String pageOf(int number, int all);

  String upTo(int characters);

  String choose(String question);

  String write(String question);

  String tooLong(String question, int maximum, int characters);

  String thanks();

  String changeable();

  String changeableUntil(LocalDate lastDay);

  String change();

  Notice closed();

  Notice unknownSurvey();

  Notice unknownLink();

  Notice unknownPage();

  Notice garbled();

  Notice tooBig();

  Notice away();

  /** Said when answers could not be stored just now and the page still holds them. */
  Notice unsent();

  String sendAgain();

  /** The words for a language tag, English where there are none of its own. */
  static FormWords in(String language) {
    return language.equals("de") || language.startsWith("de-")
        ? GermanWords.WORDS
        : EnglishWords.WORDS;
  }

  /**
   * What a page without questions says.
   *
   * @param title its heading
   * @param text what to know and what to do
   */
  record Notice(String title, String text) {}
}
