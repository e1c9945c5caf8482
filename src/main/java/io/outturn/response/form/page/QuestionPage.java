package io.outturn.response.form.page;

import io.outturn.response.form.question.Fault;
import io.outturn.response.form.question.Phrase;
import io.outturn.response.form.question.QuestionView;
import java.util.List;

/**
 * A page with questions, ready to be shown. Empty texts stand for what the page does not have.
 *
 * @param frame what is around it
 * @param heading the survey's title, when several questions share the page
 * @param opening what is said before the first question, on the first page
 * @param progress where in the survey this is, where that is certain
 * @param back the address of the page before
 * @param action where the answers go
 * @param version the survey version the questions are of
 * @param began when the first page was drawn, in seconds since 1970; only on the first page
 * @param button the words on the button
 * @param faults what was wrong with the answers that were sent
 * @param questions what is asked
 */
public record QuestionPage(
    Frame frame,
    Phrase heading,
    Opening opening,
    String progress,
    String back,
    String action,
    String version,
    String began,
    String button,
    List<Fault> faults,
    List<QuestionView> questions) {
  /**
   * What only the first page says.
   *
   * @param purpose why is asked
   * @param time how long it takes
   * @param privacy what happens with the answers
   */
  public record Opening(Phrase purpose, String time, Phrase privacy) {
    static final Opening NONE = new Opening(Phrase.NONE, "", Phrase.NONE);
  }
}
