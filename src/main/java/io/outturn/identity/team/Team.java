package io.outturn.identity.team;

import io.outturn.access.TeamId;

/**
 * People who answer for accounts together.
 *
 * @param name what people call it; no two teams share one
 */
public record Team(TeamId id, String name) {
  /** The longest name, in characters. */
  static final int LONGEST_NAME = 200;
}
