package io.outturn.response.form.question;

import java.util.List;

/**
 * Room for the person's own words.
 *
 * @param asked what is asked
 * @param said the words so far
 * @param apart the box that it does not apply, if there is one
 */
public record WordsView(Asked asked, String said, List<Choice> apart) implements QuestionView {
  @Override
  public String view() {
    return "words";
  }

  /** A browser leaves out the first line break inside a text field, so one is put before it. */
  public String text() {
    return said.startsWith("\n") || said.startsWith("\r") ? "\n" + said : said;
  }
}
