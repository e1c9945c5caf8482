package io.outturn.response.form.question;

import java.util.List;

/**
 * A date in three fields.
 *
 * @param asked what is asked
 * @param parts day, month and year in the order of the language
 * @param apart the box that it does not apply, if there is one
 */
public record DateView(Asked asked, List<Part> parts, List<Choice> apart) implements QuestionView {
  /**
   * A field.
   *
   * @param id names its control
   * @param name its field
   * @param label what it is
   * @param said what was typed so far
   * @param wide whether it takes four digits
   * @param faulty whether it is what is wrong
   */
  public record Part(
      String id, String name, String label, String said, boolean wide, boolean faulty) {}

  @Override
  public String view() {
    return "date";
  }
}
