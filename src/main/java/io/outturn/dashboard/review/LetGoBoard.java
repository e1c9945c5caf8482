package io.outturn.dashboard.review;

import io.outturn.dashboard.Words;
import io.outturn.outcome.Hypotheses;
import io.outturn.outcome.Hypothesis;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Step;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Brings together what was let go of, and whether the outcome fell after. */
@Singleton
final class LetGoBoard {
  private final Outputs outputs;
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Hypotheses hypotheses;
  private final BeforeAfter beforeAfter;

  LetGoBoard(
      Outputs outputs,
      Objectives objectives,
      KeyResults keyResults,
      Hypotheses hypotheses,
      BeforeAfter beforeAfter) {
    this.outputs = outputs;
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.hypotheses = hypotheses;
    this.beforeAfter = beforeAfter;
  }

  LetGoPage page() {
    var retired =
        outputs.all().stream()
            .filter(each -> each.state() == OutputState.RETIRED)
            .sorted(Comparator.comparing(LetGoBoard::when).reversed())
            .toList();
    return new LetGoPage(
        retired.stream().anyMatch(this::demonstration), retired.stream().map(this::line).toList());
  }

  private static Instant when(Output output) {
    return output.latest().orElseThrow().at();
  }

  private LetGoPage.Line line(Output output) {
    var step = output.latest().orElseThrow();
    return new LetGoPage.Line(
        new ReviewPage.Link("/outputs/" + output.id().value(), output.title()),
        step.by().name() + " on " + Words.day(step.at()),
        step.words(),
        changed(output).map(each -> after(each, step)).toList());
  }

  /** What it should change; the key results of its objective when nobody had said. */
  private Stream<KeyResult> changed(Output output) {
    List<Hypothesis> held = hypotheses.of(output.id());
    return held.isEmpty()
        ? keyResults.of(output.objective()).stream()
        : held.stream().flatMap(each -> keyResults.find(each.keyResult()).stream());
  }

  private String after(KeyResult keyResult, Step step) {
    var day = LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
    return switch (keyResult) {
      case QuantitativeOutcome outcome ->
          outcome.title() + ": " + beforeAfter.of(outcome, day, day.plusDays(1));
    };
  }

  private boolean demonstration(Output output) {
    return objectives.find(output.objective()).filter(Objective::demonstration).isPresent();
  }
}
