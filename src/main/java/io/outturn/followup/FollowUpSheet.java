package io.outturn.followup;

import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.followup.FollowUpFinder.Found;
import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import io.outturn.time.DayWords;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Puts the pages of follow-ups together. */
@Singleton
final class FollowUpSheet {
  private final Colleagues colleagues;
  private final Histories histories;
  private final Clock clock;

  FollowUpSheet(Colleagues colleagues, Histories histories, Clock clock) {
    this.colleagues = colleagues;
    this.histories = histories;
    this.clock = clock;
  }

  FollowUpPage page(Found found, StepForm form, String overtaken, Mistakes mistakes) {
    var followUp = found.followUp();
    return new FollowUpPage(
        found.account().demonstration(),
        found.account().name(),
        "/accounts/" + found.account().slug(),
        found.address(),
        followUp.reason(),
        state(followUp),
        followUp.late(today()),
        colleagues.name(followUp.holder()),
        "%s, %s".formatted(followUp.openedBy().name(), DayWords.of(followUp.openedAt())),
        followUp.steps().stream().map(this::line).toList(),
        StepKind.of(followUp.open()).stream()
            .map(kind -> new Option(kind.name(), kind.words()))
            .toList(),
        colleagues.options(),
        followUp.stepsTaken(),
        overtaken,
        form,
        mistakes,
        histories.of(Subject.Kind.FOLLOW_UP, followUp.id().value()));
  }

  /** What somebody else did last. */
  String last(FollowUp followUp) {
    return followUp.steps().isEmpty() ? "" : line(followUp.steps().getLast()).what();
  }

  FollowUpsPage list(List<Found> all) {
    return new FollowUpsPage(
        all.stream().anyMatch(each -> each.account().demonstration()),
        all.stream().filter(each -> each.followUp().open()).map(this::line).toList(),
        all.stream().filter(each -> !each.followUp().open()).map(this::line).toList());
  }

  private FollowUpsPage.Line line(Found found) {
    var followUp = found.followUp();
    return new FollowUpsPage.Line(
        found.address(),
        found.account().name(),
        followUp.reason(),
        state(followUp),
        followUp.late(today()),
        colleagues.name(followUp.holder()));
  }

  private FollowUpPage.Line line(Step step) {
    var what = "%s %s".formatted(step.by().name(), step.kind().past());
    var whom = step.to().map(person -> " to " + colleagues.name(step.to())).orElse("");
    return new FollowUpPage.Line(
        "%s%s, %s".formatted(what, whom, DayWords.of(step.at())), step.words());
  }

  private String state(FollowUp followUp) {
    if (!followUp.open()) {
      return "Closed";
    }
    return (followUp.late(today()) ? "Late: due " : "Due ") + DayWords.of(followUp.due());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
