package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Any number of options; one that excludes the others stands alone. */
record MultipleControl(MultipleChoice question, Asking asking) implements Single {
  @Override
  public QuestionView view(Fields fields, Look look) {
    return Choices.view(question, asking, fields, look, true);
  }

  @Override
  public Entry entry(Fields fields) {
    var chosen = fields.many(question.id());
    Choices.refuseStrangers(question, chosen);
    var words = Other.words(question, fields);
    return together(chosen)
        .or(() -> Other.fault(question, chosen, words, asking))
        .orElseGet(() -> given(chosen, words));
  }

  /** What stands alone was chosen with something else. */
  private Optional<Entry> together(List<String> chosen) {
    return chosen.size() < 2
        ? Optional.empty()
        : lonely()
            .filter(one -> chosen.contains(one.value()))
            .findFirst()
            .map(one -> asking.faults().notTogether(asking.quoted(question), one.label().words()))
            .map(message -> asking.wrong(question, message));
  }

  private record Lonely(String value, Phrase label) {}

  private Stream<Lonely> lonely() {
    return Stream.concat(
        question.options().stream()
            .filter(Option::exclusive)
            .map(option -> new Lonely(option.id(), asking.label(option.label()))),
        question.notApplicable().stream()
            .map(words -> new Lonely(Applicability.VALUE, asking.label(words))));
  }

  private Entry given(List<String> chosen, Optional<String> words) {
    if (chosen.isEmpty()) {
      return asking.nothing(question, asking.faults().choose(asking.quoted(question)));
    } else if (chosen.contains(Applicability.VALUE)) {
      return new Entry.Given(new Answer.NotApplicable());
    }
    var ordered = question.options().stream().map(Option::id).filter(chosen::contains).toList();
    return new Entry.Given(new Answer.Chosen(ordered, words));
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
