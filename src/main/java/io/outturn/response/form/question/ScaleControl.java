package io.outturn.response.form.question;

import io.outturn.survey.question.Rated;

/** Numbers between two named ends. */
record ScaleControl(Rated question, Asking asking) implements RatedControl {
  @Override
  public QuestionView view(Fields fields, Look look) {
    return new ScaleView(asking.asked(question, look), numbers(fields), apart(fields));
  }
}
