package io.outturn.survey;

import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * About how long a person needs for questions, before anybody was measured: the time to read every
 * word at 68 milliseconds a character (Trauzettel-Klosinski and Dietz 2012, read aloud, 14
 * languages with an alphabet), and a time to answer by kind of question. The latter are
 * assumptions, set so that a labelled five-step question takes about the 10 seconds that Pew
 * Research Center (2022) found for one. {@code docs/survey-lint.md} has them in a table.
 */
public final class ReadingTime {
  private static final double CHARACTER = 0.068;
  private static final double CHOICE = 2;
  private static final double MORE_CHOICES = 0.5;
  private static final double RANK = 3;
  private static final double NUMBER = 5;
  private static final double DATE = 7;
  private static final double EMAIL = 12;
  private static final double WORDS = 10;
  private static final double SENTENCES = 45;

  private ReadingTime() {}

  /** For several questions, each answered once; in a language that the survey declares. */
  public static Duration of(Collection<? extends Question> questions, String language) {
    double seconds = questions.stream().mapToDouble(each -> seconds(each, language)).sum();
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static double seconds(Question question, String language) {
    return CHARACTER * characters(question, language) + answering(question);
  }

  private static double answering(Question question) {
    return switch (question) {
      case Rated _, SingleChoice _, YesNo _ -> CHOICE;
      case MultipleChoice several -> CHOICE + MORE_CHOICES * several.options().size();
      case Ranking ranking -> CHOICE + RANK * ranking.options().size();
      case ShortText _ -> WORDS;
      case Comment _ -> SENTENCES;
      case Quantity _ -> NUMBER;
      case Day _ -> DATE;
      case Email _ -> EMAIL;
      case Matrix matrix -> CHOICE * matrix.rows().size();
      case Statement _ -> 0;
    };
  }

  private static int characters(Question question, String language) {
    var around = Stream.concat(Stream.of(question.text()), question.hint().stream());
    return Stream.concat(around, answers(question))
        .mapToInt(text -> text.in(language).length())
        .sum();
  }

  /** What is read to find the answer; the steps of a matrix are read once, for its first row. */
  private static Stream<LocalizedText> answers(Question question) {
    return switch (question) {
      case Rated rated -> labels(rated);
      case Optioned optioned -> optioned.options().stream().map(Option::label);
      case Matrix matrix ->
          Stream.concat(
              matrix.rows().stream().map(Question::text),
              matrix.rows().stream().limit(1).flatMap(ReadingTime::labels));
      case Written _, Quantity _, Day _, Email _, Statement _ -> Stream.empty();
    };
  }

  private static Stream<LocalizedText> labels(Rated rated) {
    return IntStream.rangeClosed(rated.scale().low(), rated.scale().high())
        .boxed()
        .flatMap(value -> rated.label(value).stream());
  }
}
