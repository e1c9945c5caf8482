package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What choosing one option and choosing several have in common. */
final class Choices {
  private Choices() {}

  static QuestionView view(
      Optioned question, Asking asking, Fields fields, Look look, boolean several) {
    var chosen = fields.many(question.id());
    var options = asking.options(question);
    return new ChoicesView(
        asking.asked(question, look),
        several ? "checkbox" : "radio",
        IntStream.range(0, options.size())
            .mapToObj(i -> row(question, options.get(i), i == 0, asking, fields, look))
            .toList(),
        question.notApplicable().stream()
            .map(words -> {
              var id = Asking.control(question.id()) + Applicability.VALUE;
              return choice(question, id, Applicability.VALUE, asking.label(words), chosen);
            })
            .toList());
  }

  /** Two underscores: one stands before the names of what surrounds the options. */
  private static ChoicesView.Row row(
      Optioned question, Option option, boolean first, Asking asking, Fields fields, Look look) {
    var id = Asking.control(question.id());
    var control = first ? id : id + "__" + option.id();
    var chosen = fields.many(question.id());
    return new ChoicesView.Row(
        choice(question, control, option.id(), asking.label(option.label()), chosen),
        option.other() ? Other.control(question) : "",
        Other.field(question),
        option.other() ? fields.one(Other.field(question)) : "",
        look.wrongAt(Other.control(question)));
  }

  private static Choice choice(
      Optioned question, String id, String value, Phrase label, List<String> chosen) {
    return new Choice(id, question.id(), value, label, Phrase.NONE, chosen.contains(value));
  }

  /** Each value is an option, or that the question does not apply, and comes once. */
  static void refuseStrangers(Optioned question, List<String> chosen) {
    boolean known =
        chosen.stream()
            .allMatch(value ->
                question.option(value).isPresent()
                    || (value.equals(Applicability.VALUE) && question.notApplicable().isPresent()));
    if (!known || new HashSet<>(chosen).size() < chosen.size()) {
      throw new IllegalArgumentException("Not among the options of " + question.id());
    }
  }

  static Map<String, List<String>> filled(Optioned question, Answer answer) {
    return switch (answer) {
      case Answer.Chosen(var options, var other) -> {
        var filled = new HashMap<>(Map.of(question.id(), options));
        other.ifPresent(words -> filled.put(Other.field(question), List.of(words)));
        yield filled;
      }
      case Answer.NotApplicable _ -> Map.of(question.id(), List.of(Applicability.VALUE));
      case Answer.Rating _, Answer.Ranked _, Answer.Amount _, Answer.Date _, Answer.Words _ ->
          Map.of();
    };
  }

  static Set<String> names(Optioned question) {
    return Other.option(question).isPresent()
        ? Set.of(question.id(), Other.field(question))
        : Set.of(question.id());
  }
}
