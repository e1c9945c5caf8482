package io.outturn.identity.people;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.Directory.Listed;
import io.outturn.identity.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, and the form to invite somebody.
 *
 * @param email and name are what was typed
 * @param wrongEmail and wrongName say what is wrong with that
 */
@Introspected
record PeoplePage(
    List<Line> people,
    String email,
    String name,
    List<RoleChoice> roles,
    @Nullable String wrongEmail,
    @Nullable String wrongName) {
  static final String VIEW = "identity/people";

  PeoplePage {
    people = List.copyOf(people);
    roles = List.copyOf(roles);
  }

  static PeoplePage of(List<Listed> people, InviteForm form) {
    return new PeoplePage(
        people.stream().map(Line::of).toList(),
        form.typedEmail(),
        form.typedName(),
        RoleChoice.all(form.typedRole()),
        null,
        null);
  }

  PeoplePage wrong(@Nullable String aboutEmail, @Nullable String aboutName) {
    return new PeoplePage(people, email, name, roles, aboutEmail, aboutName);
  }

  /**
   * Somebody.
   *
   * @param state whether they may sign in, and when they did last
   */
  record Line(String home, String name, String email, String role, String state) {
    static Line of(Listed one) {
      var person = one.person();
      return new Line(
          "/people/" + person.id().value(),
          person.name(),
          person.email(),
          RoleChoice.name(person.role()),
          state(one));
    }

    static String state(Listed one) {
      if (!one.active()) {
        return "Deactivated";
      }
      var last = one.lastSignedIn();
      return last == null ? "Has never signed in" : "Signed in last on " + Moment.words(last);
    }
  }
}
