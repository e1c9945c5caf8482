package io.outturn.survey.library;

import io.outturn.survey.ReadingTime;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import io.outturn.survey.logic.flow.Route;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;
import java.time.Duration;
import java.util.HashMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up people who answer a survey at random, so that all of its ways are gone. */
final class Respondents {
  private static final long SEED = 20_261_123;
  private static final int PEOPLE = 2_000;
  private final Survey survey;
  private final Random random = new Random(SEED);

  Respondents(Survey survey) {
    this.survey = survey;
  }

  /** About how many seconds they need, from the quickest to the slowest way in any language. */
  LongSummaryStatistics seconds() {
    return IntStream.range(0, PEOPLE)
        .mapToObj(_ -> survey.flow().route(Values.of(answers())))
        .flatMap(this::times)
        .mapToLong(Duration::toSeconds)
        .summaryStatistics();
  }

  /** How many different sets of questions they are shown. */
  long ways() {
    return IntStream.range(0, PEOPLE)
        .mapToObj(_ -> survey.flow().route(Values.of(answers())).stops())
        .distinct()
        .count();
  }

  private Stream<Duration> times(Route route) {
    var shown = survey.questions().stream().filter(question -> isShown(question, route)).toList();
    return survey.languages().stream().map(language -> ReadingTime.of(shown, language));
  }

  private static boolean isShown(Question question, Route route) {
    return Stream.concat(Stream.of(question), question.asked().stream())
        .anyMatch(each -> route.counts(each.id()));
  }

  private Map<String, Value> answers() {
    var answers = new HashMap<String, Value>();
    survey.asked().forEach(asked -> answer(asked).ifPresent(it -> answers.put(asked.id(), it)));
    return answers;
  }

  private Optional<Value> answer(Question question) {
    return switch (question) {
      case Rated rated ->
          Optional.of(
              Value.Amount.of(random.nextInt(rated.scale().low(), rated.scale().high() + 1)));
      case SingleChoice choice -> Optional.of(any(choice));
      case YesNo choice -> Optional.of(any(choice));
      case MultipleChoice _, Ranking _, Written _, Quantity _, Day _, Email _, Matrix _ ->
          Optional.empty();
      case Statement _ -> Optional.empty();
    };
  }

  private Value any(Optioned choice) {
    var options = choice.options();
    return new Value.Choice(options.get(random.nextInt(options.size())).id());
  }
}
