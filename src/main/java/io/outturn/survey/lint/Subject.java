package io.outturn.survey.lint;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Question;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked through.
 *
 * @param median how long respondents took in the middle, if anybody was measured
 */
record Subject(Survey survey, Optional<Duration> median) {
  Stream<Text> texts() {
    return Texts.of(survey);
  }

  /** Every question, matrices as such and each of their rows. */
  Stream<Question> questions() {
    return survey.questions().stream()
        .flatMap(question ->
            question instanceof Matrix
                ? Stream.concat(Stream.of(question), question.asked().stream())
                : Stream.of(question));
  }

  /** Every question in every language that the lint knows and that it is written in. */
  Stream<Worded> worded() {
    return questions().flatMap(this::inEachLanguage);
  }

  /** Every question in the first language that the lint knows. */
  Stream<Worded> inFirstLanguage() {
    return questions().flatMap(question -> inEachLanguage(question).limit(1));
  }

  private Stream<Worded> inEachLanguage(Question question) {
    return survey.languages().stream()
        .filter(question.text().byLanguage()::containsKey)
        .flatMap(language ->
            Lexicon.of(language).stream()
                .map(lexicon -> new Worded(survey, question, language, lexicon)));
  }
}
