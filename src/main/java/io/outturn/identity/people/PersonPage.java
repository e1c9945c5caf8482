package io.outturn.identity.people;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.Directory.Listed;
import io.outturn.identity.Directory.Past;
import io.outturn.identity.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as an administrator sees them.
 *
 * @param state whether they may sign in, and when they did last
 * @param newcomer whether they may still be sent an invitation
 * @param secondFactor whether they are asked for a code, which may be ended
 * @param log where the log tells all that became of them
 * @param note what was just done, if anything
 * @param wrong what could not be done, and why
 * @param wrongField the field of the form that it is about
 */
@Introspected
record PersonPage(
    String home,
    String name,
    String email,
    String state,
    boolean active,
    boolean newcomer,
    boolean secondFactor,
    List<RoleChoice> roles,
    List<Line> history,
    String log,
    @Nullable String note,
    @Nullable String wrong,
    @Nullable String wrongField) {
  static final String VIEW = "identity/person";

  PersonPage {
    roles = List.copyOf(roles);
    history = List.copyOf(history);
  }

  static PersonPage of(Listed one, boolean secondFactor, List<Past> history) {
    var line = PeoplePage.Line.of(one);
    return new PersonPage(
        line.home(),
        line.name(),
        line.email(),
        line.state(),
        one.active(),
        one.active() && one.lastSignedIn() == null,
        secondFactor,
        RoleChoice.all(one.person().role().name()),
        history.stream().map(Line::of).toList(),
        "/audit?kind=PERSON&id=" + one.person().id().value(),
        null,
        null,
        null);
  }

  PersonPage noting(@Nullable String done) {
    return new PersonPage(
        home,
        name,
        email,
        state,
        active,
        newcomer,
        secondFactor,
        roles,
        history,
        log,
        done,
        null,
        null);
  }

  PersonPage wrong(String message, String field) {
    return new PersonPage(
        home,
        name,
        email,
        state,
        active,
        newcomer,
        secondFactor,
        roles,
        history,
        log,
        null,
        message,
        field);
  }

  /** A line of the history. */
  record Line(String at, String what, String by, String reason) {
    static Line of(Past past) {
      return new Line(Moment.words(past.at()), past.what(), past.by(), past.reason());
    }
  }
}
