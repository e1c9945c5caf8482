package io.outturn.outcome.review;

import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.form.Answers;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import io.outturn.outcome.Hypotheses;
import io.outturn.outcome.Hypothesis;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Unit;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what a review is about, and makes the page on which somebody decides. */
@Singleton
final class ReviewDesk {
  private static final List<Option> CHOICES =
      Arrays.stream(Choice.values())
          .map(each -> new Option(each.name(), each.word() + ": " + each.words()))
          .toList();
  private static final List<Option> EXPECTATIONS =
      Arrays.stream(Expectation.values())
          .map(each -> new Option(each.name(), each.words()))
          .toList();
  private final Reviews reviews;
  private final Objectives objectives;
  private final Outputs outputs;
  private final KeyResults keyResults;
  private final Hypotheses hypotheses;
  private final Histories histories;

  ReviewDesk(
      Reviews reviews,
      Objectives objectives,
      Outputs outputs,
      KeyResults keyResults,
      Hypotheses hypotheses,
      Histories histories) {
    this.reviews = reviews;
    this.objectives = objectives;
    this.outputs = outputs;
    this.keyResults = keyResults;
    this.hypotheses = hypotheses;
    this.histories = histories;
  }

  static String home(Review review) {
    return "/reviews/" + review.id().value();
  }

  Review review(UUID id) {
    return reviews.find(new ReviewId(id)).orElseThrow(Answers.unknown("review"));
  }

  boolean demonstration(Review review) {
    return objectives.find(review.objective()).filter(Objective::demonstration).isPresent();
  }

  /** An output that the review looks at. */
  Output output(Review review, UUID id) {
    return outputs
        .find(new OutputId(id))
        .filter(each -> review.outputs().contains(each.id()))
        .orElseThrow(Answers.unknown("output"));
  }

  DecisionPage page(
      Review review, Output output, DecisionForm form, boolean late, Mistakes mistakes) {
    return new DecisionPage(
        home(review),
        home(review) + "/outputs/" + output.id().value(),
        output.title(),
        hypotheses.of(output.id()).stream().flatMap(this::sentence).toList(),
        demonstration(review),
        CHOICES,
        EXPECTATIONS,
        review.decisionsTaken(),
        late ? last(review, output) : "",
        form,
        mistakes);
  }

  private String last(Review review, Output output) {
    return review.open()
        ? histories.of(Subject.Kind.OUTPUT, output.id().value()).last()
        : "The review is closed by now.";
  }

  private Stream<String> sentence(Hypothesis hypothesis) {
    return keyResults.find(hypothesis.keyResult()).map(each -> sentence(hypothesis, each)).stream();
  }

  private static String sentence(Hypothesis hypothesis, KeyResult keyResult) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome -> {
        var unit = Unit.of(outcome.measure().statistic());
        yield "%s: %s %s by %s."
            .formatted(
                outcome.title(),
                unit.signed(hypothesis.change()),
                unit.difference(),
                hypothesis.until());
      }
    };
  }
}
