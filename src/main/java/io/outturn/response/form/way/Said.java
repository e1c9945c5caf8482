package io.outturn.response.form.way;

import io.outturn.response.Answer;
import io.outturn.response.AnswerValues;
import io.outturn.response.StoredResponse;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import io.outturn.survey.question.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody answered so far, and what is known of them.
 *
 * @param version what they answer
 * @param answers by the id of the question
 * @param attributes of the contact and the account, by dotted name
 */
public record Said(
    SurveyVersion version, Map<String, Answer> answers, Map<String, Value> attributes)
    implements Values {
  public Said {
    answers = Map.copyOf(answers);
    attributes = Map.copyOf(attributes);
  }

  /** Nobody said anything, and nothing is known of them. */
  public static Said nothing(SurveyVersion version) {
    return new Said(version, Map.of(), Map.of());
  }

  /** What a stored response holds. */
  public static Said in(
      SurveyVersion version, Optional<StoredResponse> stored, Map<String, Value> attributes) {
    var answers = new HashMap<String, Answer>();
    stored.ifPresent(response ->
        version
            .survey()
            .asked()
            .forEach(question ->
                Optional.ofNullable(response.answers().get(version.questionVersion(question.id())))
                    .ifPresent(answer -> answers.put(question.id(), answer))));
    return new Said(version, answers, attributes);
  }

  /** With a page of answers over it. */
  public Said with(Map<String, Answer> more, Set<String> cleared) {
    var all = new HashMap<>(answers);
    all.keySet().removeAll(cleared);
    all.putAll(more);
    return new Said(version, all, attributes);
  }

  public boolean answered(Question question) {
    return answers.containsKey(question.id());
  }

  @Override
  public Optional<Value> of(String name) {
    var answer = answers.get(name);
    return answer == null
        ? Optional.ofNullable(attributes.get(name))
        : version.survey().question(name).flatMap(question -> AnswerValues.value(question, answer));
  }
}
