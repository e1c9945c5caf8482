package io.outturn.response.form.page;

import io.outturn.response.form.question.Phrase;
import java.util.List;

/**
 * All answers once more, before they are sent.
 *
 * @param frame what is around it
 * @param heading what to do
 * @param text what is the case
 * @param action where the answers are sent
 * @param version the survey version they answer
 * @param back the address of the last page
 * @param rows what was asked and what was said
 */
public record CheckPage(
    Frame frame,
    String heading,
    String text,
    String action,
    String version,
    String back,
    List<Row> rows) {
  /**
   * An answer.
   *
   * @param stem what several questions have in common, or nothing
   * @param question what was asked
   * @param lines what was said; none where nothing was
   * @param change where it can be changed
   * @param changeOf whose change that is, for those who do not see beside which question it stands
   */
  public record Row(
      Phrase stem, Phrase question, List<String> lines, String change, String changeOf) {}
}
