package io.outturn.dashboard.review;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.dashboard.OutputView;
import io.outturn.dashboard.Words;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.review.Closure;
import io.outturn.outcome.review.Decision;
import io.outturn.outcome.review.Review;
import io.outturn.outcome.review.ReviewId;
import io.outturn.outcome.review.Reviews;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Brings the pages of reviews together. */
@Singleton
final class ReviewBoard {
  private final Reviews reviews;
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Outputs outputs;
  private final BeforeAfter beforeAfter;
  private final Histories histories;
  private final Clock clock;

  ReviewBoard(
      Reviews reviews,
      Objectives objectives,
      KeyResults keyResults,
      Outputs outputs,
      BeforeAfter beforeAfter,
      Histories histories,
      Clock clock) {
    this.reviews = reviews;
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.outputs = outputs;
    this.beforeAfter = beforeAfter;
    this.histories = histories;
    this.clock = clock;
  }

  ReviewsPage all() {
    var lines = reviews.all().stream().map(this::line).toList();
    return new ReviewsPage(
        reviews.all().stream().anyMatch(each -> demonstration(each.objective())), lines);
  }

  ReviewPage page(ReviewId id) {
    var review =
        reviews
            .find(id)
            .orElseThrow(
                () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such review."));
    return new ReviewPage(
        home(review),
        objective(review.objective()),
        demonstration(review.objective()),
        review.because() + " Opened on " + Words.day(review.openedAt()) + ".",
        review.open(),
        review.outputs().stream().map(output -> line(review, output)).toList(),
        review.undecided().size(),
        review.closure().map(ReviewBoard::closed).orElse(null),
        review.closure().map(Closure::words).orElse(""),
        review.closure().map(closure -> changes(review, closure)).orElse(List.of()),
        histories.of(Subject.Kind.REVIEW, id.value()));
  }

  private ReviewsPage.Line line(Review review) {
    var state =
        review.open()
            ? "Open: %d of %d decided"
                .formatted(
                    review.outputs().size() - review.undecided().size(), review.outputs().size())
            : "Closed";
    return new ReviewsPage.Line(
        home(review), objective(review.objective()).title(), review.because(), state);
  }

  private ReviewPage.Line line(Review review, OutputId id) {
    var output = outputs.find(id).orElseThrow();
    var view = OutputView.of(output, LocalDate.now(clock));
    var decision = review.decision(id);
    return new ReviewPage.Line(
        new ReviewPage.Link(view.address(), output.title()),
        view.state(),
        decision.map(ReviewBoard::words).orElse(""),
        decision.map(each -> each.expectation().words()).orElse(""),
        decision.map(Decision::reason).orElse(""),
        review.open() ? home(review) + "/outputs/" + id.value() : "");
  }

  private static String words(Decision decision) {
    return "%s, %s on %s"
        .formatted(decision.choice().word(), decision.by().name(), Words.day(decision.at()));
  }

  private static String closed(Closure closure) {
    return "Closed by %s on %s".formatted(closure.by(), Words.day(closure.at()));
  }

  private List<ReviewPage.Change> changes(Review review, Closure closure) {
    return keyResults.of(review.objective()).stream()
        .map(each -> change(each, review, closure))
        .toList();
  }

  private ReviewPage.Change change(KeyResult keyResult, Review review, Closure closure) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome ->
          new ReviewPage.Change(
              new ReviewPage.Link("/key-results/" + outcome.id().value(), outcome.title()),
              beforeAfter.of(outcome, day(review.openedAt()), day(closure.at()).plusDays(1)));
    };
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private ReviewPage.Link objective(ObjectiveId id) {
    return new ReviewPage.Link(
        "/objectives/" + id.value(), found(id).map(Objective::title).orElse(""));
  }

  private boolean demonstration(ObjectiveId id) {
    return found(id).filter(Objective::demonstration).isPresent();
  }

  private Optional<Objective> found(ObjectiveId id) {
    return objectives.find(id);
  }

  private static String home(Review review) {
    return "/reviews/" + review.id().value();
  }
}
