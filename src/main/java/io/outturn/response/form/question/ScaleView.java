package io.outturn.response.form.question;

import java.util.List;

/**
 * Numbers in a row between two named ends.
 *
 * @param asked what is asked
 * @param choices the numbers, lowest first
 * @param apart the choice that it does not apply, if there is one
 */
public record ScaleView(Asked asked, List<Choice> choices, List<Choice> apart)
    implements QuestionView {
  @Override
  public String view() {
    return "scale";
  }

  public Phrase lowest() {
    return choices.getFirst().anchor();
  }

  public Phrase highest() {
    return choices.getLast().anchor();
  }
}
