package io.outturn.identity;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Keeps what happens to people, in their own history and in the log at once, inside the transaction
 * in which it happens. It is the last thing that a transaction does.
 */
@Singleton
final class Changes {
  private final Database database;
  private final Journal journal;

  Changes(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  void add(Connection connection, Change change) throws SQLException {
    change.add(connection, database.now());
    journal.write(connection, entry(change));
  }

  private static Entry entry(Change change) {
    var entry =
        Entry.of(action(change.what()), Subject.of(Subject.Kind.PERSON, change.person().value()));
    return change.role() == null ? entry : entry.to(State.of(Map.of("role", change.role().name())));
  }

  private static Action action(Change.What what) {
    return switch (what) {
      case INVITED -> Action.PERSON_INVITED;
      case ROLE_CHANGED -> Action.ROLE_GIVEN;
      case DEACTIVATED -> Action.PERSON_DEACTIVATED;
      case REACTIVATED -> Action.PERSON_REACTIVATED;
      case PASSWORD_SET -> Action.PASSWORD_SET;
      case SECOND_FACTOR_BEGUN -> Action.SECOND_FACTOR_BEGUN;
      case SECOND_FACTOR_ENDED -> Action.SECOND_FACTOR_ENDED;
    };
  }
}
