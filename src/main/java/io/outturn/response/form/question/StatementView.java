package io.outturn.response.form.question;

/** A heading and a text. */
public record StatementView(Asked asked) implements QuestionView {
  @Override
  public String view() {
    return "statement";
  }
}
