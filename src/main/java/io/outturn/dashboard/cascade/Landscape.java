package io.outturn.dashboard.cascade;

import static java.util.stream.Collectors.toMap;

import io.outturn.access.TeamId;
import io.outturn.dashboard.PictureView;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Standings;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.Cycles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objectives there are, where they belong and how they stand, looked up once for a page. */
@Singleton
final class Landscape {
  private final Objectives objectives;
  private final Standings standings;
  private final Teams teams;
  private final Cycles cycles;

  Landscape(Objectives objectives, Standings standings, Teams teams, Cycles cycles) {
    this.objectives = objectives;
    this.standings = standings;
    this.teams = teams;
    this.cycles = cycles;
  }

  /**
   * What a page needs to know of them.
   *
   * @param all every objective
   * @param states of those that are published, in a word
   * @param teams names by key
   * @param cycles names by key
   */
  record View(
      List<Objective> all,
      Map<ObjectiveId, String> states,
      Map<TeamId, String> teams,
      List<Cycle> cycles) {
    Optional<Objective> find(ObjectiveId id) {
      return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    String state(Objective objective) {
      return states.getOrDefault(objective.id(), "Draft");
    }

    String place(Objective objective) {
      var team = objective.framing().team().map(teams::get).orElse("The whole organisation");
      var cycle =
          cycles.stream()
              .filter(each -> Optional.of(each.id()).equals(objective.cycle()))
              .findFirst();
      return team + ", " + cycle.map(Cycle::name).orElse("backlog");
    }

    boolean demonstration() {
      return all.stream().anyMatch(Objective::demonstration);
    }
  }

  View look() {
    return new View(
        objectives.all(),
        standings.all().stream().collect(toMap(each -> each.objective().id(), Landscape::state)),
        teams.all().stream().collect(toMap(Team::id, Team::name)),
        cycles.all());
  }

  private static String state(Standing standing) {
    return PictureView.title(standing.watermelon().picture());
  }
}
