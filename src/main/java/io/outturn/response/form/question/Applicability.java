package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The box "does not apply" of a question that is answered by typing or with several fields. Where
 * an answer is chosen, it is one more choice instead, with the value {@link #VALUE}.
 */
final class Applicability {
  /** No option has it as its id. */
  static final String VALUE = "_na";

  private Applicability() {}

  static String field(Question question) {
    return question.id() + VALUE;
  }

  static Set<String> fields(Question question) {
    return question.notApplicable().isPresent() ? Set.of(field(question)) : Set.of();
  }

  /** Whether the box was ticked. */
  static boolean denied(Question question, Fields fields) {
    if (question.notApplicable().isEmpty()) {
      return false;
    }
    var value = fields.one(field(question));
    if (!value.isEmpty() && !value.equals(VALUE)) {
      throw new IllegalArgumentException(field(question) + " is a box");
    }
    return !value.isEmpty();
  }

  /** What was entered, if the box agrees with it. */
  static Entry weigh(Question question, Fields fields, boolean empty, Entry entry, Asking asking) {
    if (!denied(question, fields)) {
      return entry;
    }
    return empty
        ? new Entry.Given(new Answer.NotApplicable())
        : asking.wrong(
            question,
            asking
                .faults()
                .both(
                    asking.quoted(question),
                    asking.label(question.notApplicable().orElseThrow()).words()));
  }

  static Map<String, List<String>> ticked(Question question) {
    return Map.of(field(question), List.of(VALUE));
  }

  /** The box to draw, if the question has one. */
  static List<Choice> box(Question question, Fields fields, Asking asking) {
    return question.notApplicable().stream()
        .map(words ->
            new Choice(
                Asking.control(question.id()) + VALUE,
                field(question),
                VALUE,
                asking.label(words),
                Phrase.NONE,
                denied(question, fields)))
        .toList();
  }
}
