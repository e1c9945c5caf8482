package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text to read. */
record StatementControl(Statement question, Asking asking) implements Control {
  @Override
  public QuestionView view(Fields fields, Look look) {
    return new StatementView(asking.asked(question, look));
  }

  @Override
  public Map<String, Entry> read(Fields fields) {
    return Map.of();
  }

  @Override
  public Map<String, List<String>> fields(Map<String, Answer> said) {
    return Map.of();
  }

  @Override
  public Set<String> names() {
    return Set.of();
  }
}
