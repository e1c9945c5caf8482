package io.outturn.identity.team;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.Person;
import java.util.List;

/**
 * A team.
 *
 * @param members who is in it
 * @param others who could be put into it
 */
@Introspected
record TeamPage(String name, String home, List<Member> members, List<Member> others) {
  /** Somebody in it, or who could be. */
  record Member(String id, String name, String email, String does) {
    static Member of(Person person) {
      return new Member(
          person.id().value().toString(), person.name(), person.email(), person.role().words());
    }
  }
}
