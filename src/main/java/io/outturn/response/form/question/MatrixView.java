package io.outturn.response.form.question;

import java.util.List;

/**
 * Sentences with the same steps, one under the other.
 *
 * @param asked what they have in common
 * @param rows the sentences
 */
public record MatrixView(Asked asked, List<StepsView> rows) implements QuestionView {
  @Override
  public String view() {
    return "matrix";
  }
}
