package io.outturn.identity.people;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.Directory.Listed;
import io.outturn.identity.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, and the form to invite somebody.
 *
 * @param wrongEmail and wrongName say what is wrong with what was typed
 */
@Introspected
record PeoplePage(
    List<Line> people,
    InviteForm form,
    List<RoleChoice> roles,
    @Nullable String wrongEmail,
    @Nullable String wrongName) {
  static final String VIEW = "identity/people";

  PeoplePage {
    people = List.copyOf(people);
    roles = List.copyOf(roles);
  }

  static PeoplePage of(List<Listed> people, InviteForm form) {
    var lines = people.stream().map(Line::of).toList();
    return new PeoplePage(lines, form, RoleChoice.all(form.typedRole()), null, null);
  }

  PeoplePage wrong(@Nullable String aboutEmail, @Nullable String aboutName) {
    return new PeoplePage(people, form, roles, aboutEmail, aboutName);
  }

  public boolean anyWrong() {
    return wrongEmail != null || wrongName != null;
  }

  public String typedEmail() {
    return form.typedEmail();
  }

  public String typedName() {
    return form.typedName();
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
