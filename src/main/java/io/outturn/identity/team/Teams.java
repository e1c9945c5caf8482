package io.outturn.identity.team;

import io.outturn.access.TeamId;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The teams there are and who is in them. */
public interface Teams {
  /** All by name. */
  List<Team> all();

  Optional<Team> find(TeamId id);

  /** Adds a team; nothing when another has its name. */
  Optional<Team> add(String name);

  /** Its people by name. */
  List<Person> members(TeamId team);

  /** Everybody who is not in it, by name. */
  List<Person> others(TeamId team);

  /** Puts somebody into a team; whoever is in it already stays. */
  void join(TeamId team, PersonId person);

  void leave(TeamId team, PersonId person);

  /** The teams somebody is in. */
  Set<TeamId> of(PersonId person);
}
