package io.outturn.response;

import io.outturn.survey.Survey;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Question;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** Answers as the conditions, formulas and texts of a survey see them. */
public final class AnswerValues {
  private AnswerValues() {}

  /**
   * What a person said and what is known of them.
   *
   * @param answers by question id; those to questions that the survey does not have are left out
   * @param attributes by dotted name
   */
  public static Values of(
      Survey survey, Map<String, Answer> answers, Map<String, Value> attributes) {
    var known = new HashMap<>(attributes);
    answers.forEach((id, answer) ->
        survey
            .question(id)
            .flatMap(question -> value(question, answer))
            .ifPresent(value -> known.put(id, value)));
    return Values.of(known);
  }

  /** One answer; "does not apply" is none. */
  public static Optional<Value> value(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Rating(int value) -> Optional.of(Value.Amount.of(value));
      case Answer.Chosen(var options, _) ->
          Optional.of(
              question instanceof MultipleChoice
                  ? new Value.Choices(new LinkedHashSet<>(options))
                  : new Value.Choice(options.getFirst()));
      case Answer.Ranked(var options) ->
          Optional.of(new Value.Choices(new LinkedHashSet<>(options)));
      case Answer.Amount(var number) -> Optional.of(new Value.Amount(number));
      case Answer.Date(var day) -> Optional.of(new Value.Day(day));
      case Answer.Words(var text) -> Optional.of(new Value.Text(text));
      case Answer.NotApplicable() -> Optional.empty();
    };
  }
}
