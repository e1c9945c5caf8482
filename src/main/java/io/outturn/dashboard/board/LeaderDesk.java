package io.outturn.dashboard.board;

import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Standings;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.Cycles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Brings the page together that a leader opens first. */
@Singleton
final class LeaderDesk {
  private final Standings standings;
  private final Objectives objectives;
  private final Cycles cycles;
  private final Clock clock;

  LeaderDesk(Standings standings, Objectives objectives, Cycles cycles, Clock clock) {
    this.standings = standings;
    this.objectives = objectives;
    this.cycles = cycles;
    this.clock = clock;
  }

  /**
   * The page of a cycle.
   *
   * @param cycle its key; of all of them when there is no such cycle
   */
  LeaderPage page(String cycle) {
    var choices = cycles.all().stream().map(each -> choice(each, cycle)).toList();
    boolean chosen = choices.stream().anyMatch(LeaderPage.CycleChoice::chosen);
    return LeaderPage.of(
        standings.all().stream().filter(each -> !chosen || isIn(each, cycle)).toList(),
        choices,
        drafts(),
        LocalDate.now(clock));
  }

  private List<ObjectivePage.Link> drafts() {
    return objectives.all().stream().filter(each -> !each.running()).map(LeaderDesk::link).toList();
  }

  private static ObjectivePage.Link link(Objective objective) {
    return new ObjectivePage.Link("/objectives/" + objective.id().value(), objective.title());
  }

  private static boolean isIn(Standing standing, String cycle) {
    return standing
        .objective()
        .cycle()
        .filter(each -> each.value().toString().equals(cycle))
        .isPresent();
  }

  private static LeaderPage.CycleChoice choice(Cycle cycle, String chosen) {
    var key = cycle.id().value().toString();
    return new LeaderPage.CycleChoice(key, cycle.name(), key.equals(chosen));
  }
}
