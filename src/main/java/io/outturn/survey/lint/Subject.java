package io.outturn.survey.lint;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked through, taken apart once for all rules.
 *
 * @param median how long respondents took in the middle, if anybody was measured
 * @param allTexts everything that a respondent reads
 * @param wordings for each question those in the languages that the lint knows
 */
record Subject(
    Survey survey, Optional<Duration> median, List<Text> allTexts, List<List<Worded>> wordings) {
  static Subject of(Survey survey, Optional<Duration> median) {
    return new Subject(
        survey,
        median,
        Texts.of(survey).toList(),
        questions(survey).map(question -> wordings(survey, question)).toList());
  }

  private static List<Worded> wordings(Survey survey, Question question) {
    return survey.languages().stream()
        .filter(question.text().byLanguage()::containsKey)
        .flatMap(language ->
            Lexicon.of(language).stream()
                .map(lexicon -> Worded.of(survey, question, language, lexicon)))
        .toList();
  }

  private static Stream<Question> questions(Survey survey) {
    return survey.questions().stream()
        .flatMap(question ->
            question instanceof Matrix
                ? Stream.concat(Stream.of(question), question.asked().stream())
                : Stream.of(question));
  }

  Stream<Text> texts() {
    return allTexts.stream();
  }

  /** Every question, matrices as such and each of their rows. */
  Stream<Question> questions() {
    return questions(survey);
  }

  /** Every question in every language that the lint knows and that it is written in. */
  Stream<Worded> worded() {
    return wordings.stream().flatMap(List::stream);
  }

  /** Every question in the first language that the lint knows. */
  Stream<Worded> inFirstLanguage() {
    return wordings.stream().flatMap(languages -> languages.stream().limit(1));
  }
}
