package io.outturn.editor.pages;

/**
 * How a draft is to begin.
 *
 * @param title of a survey that is written anew
 * @param language its first language
 * @param from the survey whose text is taken instead; empty for none
 */
public record NewDraft(String title, String language, String from) {
  private static final int LONGEST = 200;

  static NewDraft of(Posted form) {
    return new NewDraft(form.one("title").strip(), form.one("language").strip(), form.one("from"));
  }

  /** What keeps it from beginning; empty if nothing does. */
  public String wrong() {
    if (!from.isEmpty()) {
      return "";
    }
    if (title.isEmpty()) {
      return "Write a title, or choose a survey to begin from.";
    }
    return title.length() > LONGEST ? "Write a title of at most 200 letters." : "";
  }

  /** What was done, for the history. */
  public String what() {
    return from.isEmpty() ? "Begun" : "Begun from " + from;
  }
}
