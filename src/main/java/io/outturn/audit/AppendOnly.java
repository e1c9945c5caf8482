package io.outturn.audit;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the database itself refuse to change or delete entries. Not every database lets an
 * application make triggers; where it does not, the chain still shows what was done to it.
 */
@Singleton
final class AppendOnly implements ApplicationEventListener<StartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(AppendOnly.class);
  private static final String KNOWN =
      "SELECT 1 FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
          + " AND trigger_name = ?";
  private final Transactions transactions;

  AppendOnly(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void onApplicationEvent(StartupEvent start) {
    refuse("update");
    refuse("delete");
  }

  private void refuse(String what) {
    try {
      transactions.run(connection -> isRefused(connection, what) || refuse(connection, what));
    } catch (SQLException forbidden) {
      LOG.info(
          "The database does not let Outturn guard the log against {}: {}",
          what,
          forbidden.getMessage());
    }
  }

  private static boolean isRefused(Connection connection, String what) throws SQLException {
    try (var query = connection.prepareStatement(KNOWN)) {
      query.setString(1, "audit_entry_no_" + what);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  private static boolean refuse(Connection connection, String what) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.execute(
          "CREATE TRIGGER audit_entry_no_"
              + what
              + " BEFORE "
              + what
              + " ON audit_entry FOR EACH ROW SIGNAL SQLSTATE '45000'"
              + " SET MESSAGE_TEXT = 'Entries of the log are only ever added'");
    }
  }
}
