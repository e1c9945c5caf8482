package io.outturn.survey.comparison;

/**
 * Something that reads otherwise now.
 *
 * @param what it is, for example "Hint"
 * @param language of the words, as a tag; empty for what is not a text
 * @param before what it said; empty where there was nothing
 * @param after what it says; empty where there is nothing now
 */
public record Rewrite(String what, String language, String before, String after) {
  /** What it is, with the language of its words: "Hint (de)". */
  public String title() {
    return language.isEmpty() ? what : what + " (" + language + ")";
  }
}
