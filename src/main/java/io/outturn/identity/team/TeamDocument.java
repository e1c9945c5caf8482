package io.outturn.identity.team;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * People who answer for accounts together.
 *
 * @param id its key
 * @param name what people call it
 */
@Serdeable
@Schema(name = "Team")
record TeamDocument(UUID id, String name) {
  static TeamDocument of(Team team) {
    return new TeamDocument(team.id().value(), team.name());
  }
}
