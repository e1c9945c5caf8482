package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.access.TeamId;
import io.outturn.api.Invalid;
import io.outturn.api.Sent;
import io.outturn.api.Wrong;
import io.outturn.identity.team.Team;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which teams are to answer for an account.
 *
 * @param teams their keys; may be none
 */
@Serdeable
@Schema(name = "Entrusted")
record Entrusted(List<UUID> teams) implements Sent {
  /** The same teams, each of which there is. */
  Set<TeamId> known(List<Team> all) {
    var known = all.stream().map(Team::id).collect(Collectors.toSet());
    var wrongs =
        IntStream.range(0, teams.size())
            .filter(i -> !known.contains(new TeamId(teams.get(i))))
            .mapToObj(i -> new Wrong("/teams/" + i, "There is no such team"))
            .toList();
    if (!wrongs.isEmpty()) {
      throw new Invalid(wrongs);
    }
    return teams.stream().map(TeamId::new).collect(Collectors.toSet());
  }
}
