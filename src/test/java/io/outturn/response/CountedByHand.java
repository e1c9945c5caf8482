package io.outturn.response;

import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import io.outturn.survey.question.Question;
import io.outturn.tally.Answered;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What responses hold and count, without a database: submissions one after another, in maps. */
final class CountedByHand {
  private final SurveyVersion version;
  private final Map<ResponseKey, Map<String, Answer>> said = new HashMap<>();
  private final Map<ResponseKey, Map<String, Value>> known = new HashMap<>();

  CountedByHand(SurveyVersion version) {
    this.version = version;
  }

  void take(Submission submission) {
    var answers = said.computeIfAbsent(submission.key(), _ -> new HashMap<>());
    answers.keySet().removeAll(submission.cleared());
    answers.putAll(submission.answers());
    known.put(submission.key(), submission.attributes());
  }

  Map<String, Answer> said(ResponseKey key) {
    return said.getOrDefault(key, Map.of());
  }

  /** How many answered each question on their way. */
  Map<String, Answered> answered() {
    return version
        .survey()
        .asked()
        .collect(Collectors.toMap(Question::id, question -> answered(question.id())));
  }

  private Answered answered(String question) {
    long all = said.keySet().stream().filter(key -> counts(key, question)).count();
    long none =
        said.keySet().stream()
            .filter(key -> counts(key, question))
            .filter(key -> said(key).get(question) instanceof Answer.NotApplicable)
            .count();
    return new Answered(all - none, none);
  }

  /** How many chose an option of a question on their way. */
  long chose(String question, String option) {
    return said.keySet().stream()
        .filter(key -> counts(key, question))
        .filter(key ->
            said(key).get(question) instanceof Answer.Chosen(var options, _)
                && options.contains(option))
        .count();
  }

  /** How many responses have a sum for an index on their way. */
  long sums(String index) {
    var made = version.survey().indexes().stream().filter(it -> it.id().equals(index)).findFirst();
    return said.keySet().stream()
        .filter(key ->
            made.orElseThrow().questions().stream()
                .allMatch(question ->
                    counts(key, question) && said(key).get(question) instanceof Answer.Rating))
        .count();
  }

  private boolean counts(ResponseKey key, String question) {
    var values = AnswerValues.of(version.survey(), said(key), known.getOrDefault(key, Map.of()));
    return said(key).containsKey(question)
        && version.survey().flow().route(values).counts(question);
  }
}
