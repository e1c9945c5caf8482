package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Optioned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One option out of several; also yes, no and not sure. */
record ChoiceControl(Optioned question, Asking asking) implements Single {
  @Override
  public QuestionView view(Fields fields, Look look) {
    return Choices.view(question, asking, fields, look, false);
  }

  @Override
  public Entry entry(Fields fields) {
    var value = fields.one(question.id());
    var words = Other.words(question, fields);
    var chosen = value.isEmpty() ? List.<String>of() : List.of(value);
    Choices.refuseStrangers(question, chosen);
    return Other.fault(question, chosen, words, asking).orElseGet(() -> given(value, words));
  }

  private Entry given(String value, Optional<String> words) {
    if (value.isEmpty()) {
      return asking.nothing(question, asking.faults().choose(asking.quoted(question)));
    }
    return new Entry.Given(
        value.equals(Applicability.VALUE)
            ? new Answer.NotApplicable()
            : new Answer.Chosen(List.of(value), words));
  }

  @Override
  public Map<String, List<String>> filled(Answer answer) {
    return Choices.filled(question, answer);
  }

  @Override
  public Set<String> names() {
    return Choices.names(question);
  }
}
