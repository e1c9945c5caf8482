package io.outturn.identity.team;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import io.outturn.identity.Person;
import java.util.List;

/**
 * A team.
 *
 * @param members who is in it
 * @param others who could be put into it
 * @param history what was done to it
 */
@Introspected
record TeamPage(
    String name, String home, List<Member> members, List<Member> others, History history) {
  /** Somebody in it, or who could be. */
  record Member(String id, String name, String email, String does) {
    static Member of(Person person) {
      return new Member(
          person.id().value().toString(), person.name(), person.email(), person.role().words());
    }
  }
}
