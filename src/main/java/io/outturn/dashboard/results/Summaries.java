package io.outturn.dashboard.results;

import io.outturn.dashboard.AnswerCounts;
import io.outturn.dashboard.Figure;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Index;
import io.outturn.survey.Measure;
import io.outturn.survey.question.Counted;
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
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums up the answers to each question by its kind. */
@Singleton
final class Summaries {
  private final Readings readings;
  private final Tallies tallies;
  private final Heads heads;
  private final OptionSummaries options;
  private final ValueSummaries values;

  Summaries(
      Readings readings,
      Tallies tallies,
      Heads heads,
      OptionSummaries options,
      ValueSummaries values) {
    this.readings = readings;
    this.tallies = tallies;
    this.heads = heads;
    this.options = options;
    this.values = values;
  }

  /** Every question in the order of the survey, then every index. */
  List<Summary> of(Asked asked) {
    var survey = asked.version().survey();
    var questions = survey.questions().stream().flatMap(each -> of(each, asked).stream());
    var indexes = survey.indexes().stream().map(each -> index(each, asked));
    return Stream.concat(questions, indexes).toList();
  }

  private Optional<Summary> of(Question question, Asked asked) {
    return switch (question) {
      case Rated rated -> Optional.of(rated(rated, asked));
      case Matrix matrix -> Optional.of(matrix(matrix, asked));
      case Optioned optioned -> Optional.of(optioned(optioned, asked));
      case Quantity it -> Optional.of(values.amounts(it, selection(it, asked), asked));
      case Day it -> Optional.of(values.days(it, selection(it, asked), asked));
      case Written it -> Optional.of(new Summary.Written(head(it, asked), comments(it, asked)));
      case Email it -> Optional.of(new Summary.Written(head(it, asked), ""));
      case Statement _ -> Optional.empty();
    };
  }

  private static String comments(Written question, Asked asked) {
    return "/surveys/%s/comments/%s".formatted(asked.version().survey().slug(), question.id());
  }

  private Summary optioned(Optioned question, Asked asked) {
    var selection = selection(question, asked);
    return switch (question) {
      case Ranking ranking -> options.ranked(ranking, selection, asked);
      case MultipleChoice it -> options.chosen(it, selection, asked);
      case SingleChoice it -> options.chosen(it, selection, asked);
      case YesNo it -> options.chosen(it, selection, asked);
    };
  }

  private Summary matrix(Matrix matrix, Asked asked) {
    var rows = matrix.rows().stream().map(row -> rated(row, asked)).toList();
    return new Summary.Matrix(heads.of(matrix, asked), rows);
  }

  private Summary.Rated rated(Rated question, Asked asked) {
    return rated(question, head(question, asked), asked);
  }

  private Summary index(Index index, Asked asked) {
    var counts =
        readings.count(asked.version(), index, asked.segment(), asked.window(), asked.validity());
    return rated(index, heads.of(index, counts.n(), asked), asked);
  }

  private Summary.Rated rated(Counted counted, Summary.Head head, Asked asked) {
    var read = measures(counted, asked).map(measure -> read(measure, asked)).toList();
    var first = read.isEmpty() ? plain(counted, asked) : read.getFirst();
    return new Summary.Rated(
        head, read.stream().map(Summaries::measure).toList(), AnswerCounts.of(first));
  }

  private static Stream<Measure> measures(Counted counted, Asked asked) {
    return asked.version().survey().measures().stream()
        .filter(measure -> measure.question().equals(counted.id()));
  }

  /** A question that no measure uses still shows how often each answer was given. */
  private Reading plain(Counted counted, Asked asked) {
    return read(new Measure(new Statistic.Mean(), counted.id()), asked);
  }

  private Reading read(Measure measure, Asked asked) {
    return readings.read(
        asked.version(), measure, asked.segment(), asked.window(), asked.validity());
  }

  private static ResultsPage.MeasureView measure(Reading reading) {
    return new ResultsPage.MeasureView(MeasureWords.title(reading.measure()), Figure.of(reading));
  }

  private Selection selection(Question question, Asked asked) {
    return readings
        .selection(asked.version(), question.id(), asked.window())
        .in(asked.segment())
        .with(asked.validity());
  }

  private Summary.Head head(Question question, Asked asked) {
    return heads.of(question, tallies.answered(selection(question, asked)), asked);
  }
}
