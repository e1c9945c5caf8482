package io.outturn.response;

import io.outturn.response.validity.ReadingLength;
import io.outturn.survey.Index;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.flow.Route;
import io.outturn.survey.question.Question;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * What of a response stands on the person's way through the survey. Answers off it are kept, and
 * count again when the way leads over them.
 *
 * @param survey what was asked
 * @param shown the ids of the questions and statements on the way
 * @param held everything that was said, and the sums of the indexes whose questions were all rated
 *     on the way
 */
record OnTheWay(Survey survey, Collection<String> shown, Map<UUID, Held> held) {
  static OnTheWay of(SurveyVersion version, Map<UUID, Answer> said, Map<String, Value> attributes) {
    var survey = version.survey();
    var shown = branches(survey) ? route(version, said, attributes) : everything(survey);
    return new OnTheWay(survey, shown, held(version, said, shown));
  }

  /** Whether anybody can be led past a question; most surveys lead everybody over all of them. */
  private static boolean branches(Survey survey) {
    return survey.pages().stream()
            .anyMatch(page -> page.showIf().isPresent() || !page.rules().isEmpty())
        || survey.questions().stream().anyMatch(question -> question.prompt().showIf().isPresent());
  }

  private static Set<String> route(
      SurveyVersion version, Map<UUID, Answer> said, Map<String, Value> attributes) {
    var survey = version.survey();
    var answers = new HashMap<String, Answer>();
    survey
        .asked()
        .forEach(question ->
            Optional.ofNullable(said.get(version.questionVersion(question.id())))
                .ifPresent(answer -> answers.put(question.id(), answer)));
    return survey.flow().route(AnswerValues.of(survey, answers, attributes)).stops().stream()
        .map(Route.Stop::questions)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  private static Set<String> everything(Survey survey) {
    var all = survey.asked().map(Question::id).collect(Collectors.toSet());
    survey.questions().forEach(question -> all.add(question.id()));
    return all;
  }

  private static Map<UUID, Held> held(
      SurveyVersion version, Map<UUID, Answer> said, Collection<String> shown) {
    var counting = new HashSet<UUID>();
    version
        .survey()
        .asked()
        .filter(question -> shown.contains(question.id()))
        .forEach(question -> counting.add(version.questionVersion(question.id())));
    var held = new HashMap<UUID, Held>();
    said.forEach(
        (question, answer) -> held.put(question, Held.said(answer, counting.contains(question))));
    version
        .survey()
        .indexes()
        .forEach(index ->
            sum(index, version, held)
                .ifPresent(sum -> held.put(version.questionVersion(index.id()), Held.sum(sum))));
    return held;
  }

  private static Optional<Integer> sum(Index index, SurveyVersion version, Map<UUID, Held> held) {
    int sum = 0;
    for (var question : index.questions()) {
      var part = held.get(version.questionVersion(question));
      if (part == null || !part.counted() || !(part.answer() instanceof Answer.Rating(int value))) {
        return Optional.empty();
      }
      sum += value;
    }
    return Optional.of(sum);
  }

  /** Counts the words that there were to read. */
  IntSupplier words() {
    return () -> ReadingLength.words(survey, shown);
  }
}
