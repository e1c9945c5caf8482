package io.outturn.identity.team;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.Person;
import io.outturn.identity.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * Somebody who is in a team, or could be.
 *
 * @param id their key
 * @param name what people call them
 * @param email their address
 * @param role what they may do
 */
@Serdeable
@Schema(name = "Member")
record MemberDocument(UUID id, String name, String email, Role role) {
  static MemberDocument of(Person person) {
    return new MemberDocument(person.id().value(), person.name(), person.email(), person.role());
  }
}
