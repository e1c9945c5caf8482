package io.outturn.identity;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a person, as it is kept.
 *
 * @param by who did it; null when the installation itself did
 * @param role the new one, when there is one
 */
record Change(
    PersonId person, What what, @Nullable PersonId by, @Nullable Role role, String reason) {
  private static final int LONGEST_REASON = 500;
  private static final String ADD =
      "INSERT INTO person_change (id, person_id, by_person, changed_at, what, role, reason)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  /** What can happen to a person. */
  enum What {
    INVITED("Invited as somebody who"),
    ROLE_CHANGED("Given the role of somebody who"),
    DEACTIVATED("Deactivated"),
    REACTIVATED("Reactivated"),
    PASSWORD_SET("Password set"),
    SECOND_FACTOR_BEGUN("Second factor begun"),
    SECOND_FACTOR_ENDED("Second factor ended");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /** What happened, with the role that was given, if one was. */
    String sentence(Optional<Role> given) {
      return words + given.map(role -> " " + role.words()).orElse("");
    }
  }

  static Change of(PersonId person, What what) {
    return new Change(person, what, null, null, "");
  }

  Change by(PersonId somebody) {
    return new Change(person, what, somebody, role, reason);
  }

  Change to(Role newRole) {
    return new Change(person, what, by, newRole, reason);
  }

  Change because(String why) {
    var kept = why.strip();
    return new Change(
        person, what, by, role, kept.substring(0, Math.min(kept.length(), LONGEST_REASON)));
  }

  void add(Connection connection, LocalDateTime now) throws SQLException {
    var newRole = role == null ? null : role.name();
    var id = Uuid7.bytes(Uuid7.next());
    Rows.change(connection, ADD, id, person, by, now, what.name(), newRole, reason);
  }
}
