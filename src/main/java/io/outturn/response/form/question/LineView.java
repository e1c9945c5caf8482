package io.outturn.response.form.question;

import java.util.List;

/**
 * One line to type.
 *
 * @param asked what is asked
 * @param said what was typed so far
 * @param type the type of the field, {@code text} or {@code email}
 * @param autocomplete what a browser may fill in by itself
 * @param apart the box that it does not apply, if there is one
 */
public record LineView(
    Asked asked, String said, String type, String autocomplete, List<Choice> apart)
    implements QuestionView {
  static LineView text(Asked asked, String said, List<Choice> apart) {
    return new LineView(asked, said, "text", "off", apart);
  }

  static LineView email(Asked asked, String said, List<Choice> apart) {
    return new LineView(asked, said, "email", "email", apart);
  }

  @Override
  public String view() {
    return "line";
  }
}
