package io.outturn.dashboard.output;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.dashboard.OutputView;
import io.outturn.dashboard.VerdictView;
import io.outturn.dashboard.Words;
import io.outturn.outcome.Hypotheses;
import io.outturn.outcome.Hypothesis;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Standings;
import io.outturn.outcome.Step;
import io.outturn.outcome.Unit;
import io.outturn.outcome.output.StepKind;
import io.outturn.outcome.output.Workers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Brings an output's page together. */
@Singleton
final class OutputDesk {
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Outputs outputs;
  private final Hypotheses hypotheses;
  private final Standings standings;
  private final Workers workers;
  private final Histories histories;
  private final Clock clock;

  OutputDesk(
      Objectives objectives,
      KeyResults keyResults,
      Outputs outputs,
      Hypotheses hypotheses,
      Standings standings,
      Workers workers,
      Histories histories,
      Clock clock) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.outputs = outputs;
    this.hypotheses = hypotheses;
    this.standings = standings;
    this.workers = workers;
    this.histories = histories;
    this.clock = clock;
  }

  OutputPage page(OutputId id) {
    var output =
        outputs
            .find(id)
            .orElseThrow(
                () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such output."));
    var objective = objectives.find(output.objective()).orElseThrow();
    var view = OutputView.of(output, LocalDate.now(clock));
    return new OutputPage(
        view.address(),
        output.title(),
        objective.demonstration(),
        link(objective),
        view.state(),
        workers.name(output.deliverable().owner()),
        view.amount(),
        hypotheses.of(id).stream().flatMap(this::expected).toList(),
        output.steps().stream().map(OutputDesk::line).toList(),
        next(output, view.address()),
        histories.of(Subject.Kind.OUTPUT, id.value()));
  }

  private static List<OutputPage.Link> next(Output output, String home) {
    return Arrays.stream(StepKind.values())
        .filter(kind -> kind.follows(output.state()))
        .filter(kind -> kind != StepKind.DELIVER || output.deliverable().quantity().isPresent())
        .map(kind -> new OutputPage.Link(home + "/steps/" + kind.path(), kind.words()))
        .toList();
  }

  private Stream<OutputPage.Expected> expected(Hypothesis hypothesis) {
    return keyResults.find(hypothesis.keyResult()).map(each -> expected(hypothesis, each)).stream();
  }

  private OutputPage.Expected expected(Hypothesis hypothesis, KeyResult keyResult) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome ->
          new OutputPage.Expected(
              new OutputPage.Link("/key-results/" + outcome.id().value(), outcome.title()),
              change(hypothesis, Unit.of(outcome.measure().statistic())),
              hypothesis.words(),
              hypothesis.leading(),
              VerdictView.of(standings.line(outcome)).title(),
              "/hypotheses/" + hypothesis.id() + "/end");
    };
  }

  private static String change(Hypothesis hypothesis, Unit unit) {
    return "%s %s by %s"
        .formatted(
            unit.signed(hypothesis.change()), unit.difference(), Words.day(hypothesis.until()));
  }

  private static OutputPage.Line line(Step step) {
    var what = step.state().map(OutputState::words).orElse("A part delivered");
    var amount =
        step.amount().map(each -> ": " + each.stripTrailingZeros().toPlainString()).orElse("");
    var by = step.by().name().isEmpty() ? "" : " by " + step.by().name();
    return new OutputPage.Line(what + amount + by + ", " + Words.day(step.at()), step.words());
  }

  private static OutputPage.Link link(Objective objective) {
    return new OutputPage.Link("/objectives/" + objective.id().value(), objective.title());
  }
}
