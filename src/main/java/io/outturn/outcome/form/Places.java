package io.outturn.outcome.form;

import io.outturn.access.TeamId;
import io.outturn.form.Check;
import io.outturn.form.Option;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.CycleId;
import io.outturn.outcome.cycle.Cycles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an objective can belong: the teams and the cycles there are. */
@Singleton
final class Places {
  private final Teams teams;
  private final Cycles cycles;

  Places(Teams teams, Cycles cycles) {
    this.teams = teams;
    this.cycles = cycles;
  }

  List<Option> teams() {
    return teams.all().stream().map(team -> new Option(key(team), team.name())).toList();
  }

  List<Option> cycles() {
    return cycles.all().stream().map(cycle -> new Option(key(cycle), cycle.name())).toList();
  }

  String name(Optional<TeamId> team) {
    return team.flatMap(teams::find).map(Team::name).orElse("the whole organisation");
  }

  String cycleName(Optional<CycleId> cycle) {
    return cycle.flatMap(cycles::find).map(Cycle::name).orElse("backlog");
  }

  Optional<TeamId> team(Check check, @Nullable String typed) {
    var chosen = teams.all().stream().filter(team -> key(team).equals(typed)).findFirst();
    demand(check, typed, chosen, "team", "Choose one of the teams, or the whole organisation");
    return chosen.map(Team::id);
  }

  Optional<CycleId> cycle(Check check, @Nullable String typed) {
    var chosen = cycles.all().stream().filter(cycle -> key(cycle).equals(typed)).findFirst();
    demand(check, typed, chosen, "cycle", "Choose one of the cycles, or the backlog");
    return chosen.map(Cycle::id);
  }

  private static void demand(
      Check check, @Nullable String typed, Optional<?> chosen, String field, String message) {
    if (typed != null && !typed.isEmpty() && chosen.isEmpty()) {
      check.mistake(field, message);
    }
  }

  private static String key(Team team) {
    return team.id().value().toString();
  }

  private static String key(Cycle cycle) {
    return cycle.id().value().toString();
  }
}
