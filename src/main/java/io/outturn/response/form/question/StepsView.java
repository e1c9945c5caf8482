package io.outturn.response.form.question;

import java.util.List;

/**
 * Named steps under each other.
 *
 * @param asked what is asked
 * @param choices the steps, best first
 * @param apart the choice that it does not apply, if there is one
 */
public record StepsView(Asked asked, List<Choice> choices, List<Choice> apart)
    implements QuestionView {
  @Override
  public String view() {
    return "steps";
  }
}
