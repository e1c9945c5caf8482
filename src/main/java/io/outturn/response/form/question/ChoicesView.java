package io.outturn.response.form.question;

import java.util.List;

/**
 * Options under each other.
 *
 * @param asked what is asked
 * @param type the type of its controls, {@code radio} or {@code checkbox}
 * @param rows the options in the order in which the person sees them
 * @param apart the choice that it does not apply, if there is one
 */
public record ChoicesView(Asked asked, String type, List<Row> rows, List<Choice> apart)
    implements QuestionView {
  /**
   * An option.
   *
   * @param choice its control
   * @param other the id of the field for the person's own words, or empty
   * @param name the name of that field
   * @param said the words so far
   * @param faulty whether they are what is wrong
   */
  public record Row(Choice choice, String other, String name, String said, boolean faulty) {}

  @Override
  public String view() {
    return "choices";
  }
}
