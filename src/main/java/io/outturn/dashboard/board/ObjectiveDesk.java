package io.outturn.dashboard.board;

import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.dashboard.Missing;
import io.outturn.dashboard.ObjectiveView;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Standings;
import io.outturn.outcome.alignment.Cascade;
import io.outturn.outcome.alignment.Contribution;
import io.outturn.outcome.alignment.Contributions;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.Cycles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Brings an objective's page together. */
@Singleton
final class ObjectiveDesk {
  private final Standings standings;
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Contributions contributions;
  private final Teams teams;
  private final Cycles cycles;
  private final Histories histories;
  private final Clock clock;

  ObjectiveDesk(
      Standings standings,
      Objectives objectives,
      KeyResults keyResults,
      Contributions contributions,
      Teams teams,
      Cycles cycles,
      Histories histories,
      Clock clock) {
    this.standings = standings;
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.contributions = contributions;
    this.teams = teams;
    this.cycles = cycles;
    this.histories = histories;
    this.clock = clock;
  }

  ObjectivePage page(ObjectiveId id) {
    var standing = standings.of(id).orElseThrow(Missing.objective());
    var objective = standing.objective();
    var cascade = new Cascade(contributions.all());
    return new ObjectivePage(
        objective.demonstration(),
        ObjectiveView.of(standing, LocalDate.now(clock)),
        !objective.running(),
        objective.framing().evidence(),
        team(objective),
        cycle(objective),
        cascade.wayUp(id).stream().skip(1).map(this::link).toList(),
        cascade.from(id).stream().map(each -> promise(each, each.to())).toList(),
        cascade.to(id).stream().map(each -> promise(each, each.from())).toList(),
        histories.of(Subject.Kind.OBJECTIVE, id.value()));
  }

  private String team(Objective objective) {
    return objective
        .framing()
        .team()
        .flatMap(teams::find)
        .map(Team::name)
        .orElse("The whole organisation");
  }

  private String cycle(Objective objective) {
    return objective.cycle().flatMap(cycles::find).map(Cycle::name).orElse("Backlog");
  }

  private ObjectivePage.Promise promise(Contribution contribution, ObjectiveId other) {
    return new ObjectivePage.Promise(
        link(other),
        contribution.keyResult().map(this::title).orElse(""),
        contribution.words(),
        "/contributions/" + contribution.id().value() + "/end");
  }

  private String title(KeyResultId id) {
    return keyResults.find(id).map(KeyResult::title).orElse("");
  }

  private ObjectivePage.Link link(ObjectiveId id) {
    return new ObjectivePage.Link(
        "/objectives/" + id.value(), objectives.find(id).map(Objective::title).orElse(""));
  }
}
