package io.outturn.response.form.question;

import io.outturn.survey.question.Rated;

/** Named steps, the best first. */
record StepsControl(Rated question, Asking asking) implements RatedControl {
  @Override
  public StepsView view(Fields fields, Look look) {
    return new StepsView(asking.asked(question, look), steps(fields), apart(fields));
  }
}
