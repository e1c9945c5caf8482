package io.outturn.survey.lint;

import io.outturn.survey.Index;
import io.outturn.survey.Measure;
import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a survey says about itself: its scores, whom it is for, and how long answers are kept. */
final class Declarations {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

  private Declarations() {}

  static Stream<Remark> noMeasure(Subject subject) {
    return subject.survey().measures().isEmpty()
        ? Stream.of(Remark.on("measures", "The survey has no measure."))
        : Stream.empty();
  }

  /** A rating that a condition or a formula asks for is used, too. */
  static Stream<Remark> unmeasured(Subject subject) {
    var survey = subject.survey();
    var used = Stream.concat(measured(survey), mentioned(survey)).collect(Collectors.toSet());
    return survey.measures().isEmpty()
        ? Stream.empty()
        : survey
            .asked()
            .filter(question -> question instanceof Rated && !used.contains(question.id()))
            .map(Declarations::unmeasured);
  }

  private static Remark unmeasured(Question question) {
    return Remark.on(question, "No measure uses the question %s.".formatted(question.id()), "id");
  }

  private static Stream<String> measured(Survey survey) {
    Set<String> directly =
        survey.measures().stream().map(Measure::question).collect(Collectors.toSet());
    return Stream.concat(
        directly.stream(),
        survey.indexes().stream().map(Index::questions).flatMap(questions -> questions.stream()));
  }

  private static Stream<String> mentioned(Survey survey) {
    var pages = survey.pages().stream().flatMap(Declarations::conditions);
    var questions =
        survey.questions().stream().flatMap(question -> question.prompt().showIf().stream());
    var computed = survey.computed().stream().map(Plan.Computation::formula);
    return Stream.of(pages, questions, computed)
        .flatMap(written -> written)
        .flatMap(written -> NAME.matcher(written).results().map(name -> name.group()));
  }

  private static Stream<String> conditions(Page page) {
    return Stream.concat(
        page.showIf().stream(),
        page.rules().stream().map(Plan.Rule::when).flatMap(Optional::stream));
  }

  static Stream<Remark> noPopulation(Subject subject) {
    return subject.survey().population().isEmpty()
        ? Stream.of(Remark.on("slug", "Nothing says whom the survey is meant for."))
        : Stream.empty();
  }

  static Stream<Remark> noRetention(Subject subject) {
    return subject.survey().retention().isEmpty()
        ? Stream.of(Remark.on("privacy", "Nothing says how long answers are kept."))
        : Stream.empty();
  }
}
