package io.outturn.access;

import java.util.Set;

/** How far somebody may look: which accounts are there for them at all. */
public sealed interface Scope {
  /** Every account, also those that no team answers for. */
  record Organisation() implements Scope {}

  /**
   * The accounts that at least one of these teams answers for.
   *
   * @param teams may be none, for somebody in no team
   */
  record OfTeams(Set<TeamId> teams) implements Scope {
    public OfTeams {
      teams = Set.copyOf(teams);
    }
  }

  /** Whether an account is in it. */
  default boolean covers(Set<TeamId> answerable) {
    return switch (this) {
      case Organisation _ -> true;
      case OfTeams(var teams) -> teams.stream().anyMatch(answerable::contains);
    };
  }
}
