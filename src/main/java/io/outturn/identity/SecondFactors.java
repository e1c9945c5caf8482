package io.outturn.identity;

import io.outturn.identity.Change.What;
import io.outturn.identity.otp.OtpKey;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The authenticator apps of people, and the codes for when one is gone. */
@Singleton
public final class SecondFactors {
  private static final String KEY = "SELECT secret FROM second_factor WHERE person_id = ?";
  private static final String BEGIN =
      "INSERT IGNORE INTO second_factor (person_id, secret, began_at, last_step)"
          + " VALUES (?, ?, ?, ?)";
  private static final String USE =
      "UPDATE second_factor SET last_step = ? WHERE person_id = ? AND last_step < ?";
  private static final String END = "DELETE FROM second_factor WHERE person_id = ?";
  private static final String ADD_RECOVERY =
      "INSERT INTO recovery_code (person_id, code_hash) VALUES (?, ?)";
  private static final String USE_RECOVERY =
      "DELETE FROM recovery_code WHERE person_id = ? AND code_hash = ?";
  private static final String END_RECOVERY = "DELETE FROM recovery_code WHERE person_id = ?";
  private final Database database;
  private final Changes changes;
  private final Clock clock;

  SecondFactors(Database database, Changes changes, Clock clock) {
    this.database = database;
    this.changes = changes;
    this.clock = clock;
  }

  /** Whether somebody is asked for a code when they sign in. */
  public boolean isOn(PersonId person) {
    return key(person).isPresent();
  }

  /**
   * Asks for a code from now on, if the first one is right.
   *
   * @return the codes for when the device is gone, to be shown once; nothing when the code is wrong
   *     or there is a second factor already
   */
  public Optional<List<RecoveryCode>> begin(PersonId person, OtpKey key, String code) {
    var step = key.step(code, clock.instant());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    var recovery = RecoveryCode.fresh();
    return database.run(connection -> {
      var now = database.now();
      if (Rows.change(connection, BEGIN, person, key.text(), now, step.getAsLong()) == 0) {
        return Optional.empty();
      }
      addRecovery(connection, person, recovery);
      changes.add(connection, Change.of(person, What.SECOND_FACTOR_BEGUN).by(person));
      return Optional.of(recovery);
    });
  }

  /** Whether it is a right code that was not used before, or one for when the device is gone. */
  public boolean check(PersonId person, String typed) {
    var step = key(person).stream().mapToLong(key -> key.step(typed, clock.instant()).orElse(-1));
    long found = step.findFirst().orElse(-1);
    return database.run(connection ->
        Rows.change(connection, USE, found, person, found) == 1
            || Rows.change(connection, USE_RECOVERY, person, RecoveryCode.typed(typed).hash())
                == 1);
  }

  /**
   * Asks for no code any more.
   *
   * @param by who wanted that; null for an operator at the command line
   */
  public void end(PersonId person, @Nullable PersonId by, String why) {
    database.run(connection -> {
      Rows.change(connection, END_RECOVERY, person);
      int ended = Rows.change(connection, END, person);
      if (ended == 1) {
        var change = Change.of(person, What.SECOND_FACTOR_ENDED).because(why);
        changes.add(connection, by == null ? change : change.by(by));
      }
      return ended;
    });
  }

  private Optional<OtpKey> key(PersonId person) {
    return database
        .run(connection -> Rows.read(connection, KEY, row -> row.getString(1), person))
        .stream()
        .map(OtpKey::new)
        .findFirst();
  }

  private static void addRecovery(
      Connection connection, PersonId person, List<RecoveryCode> recovery) throws SQLException {
    for (var code : recovery) {
      Rows.change(connection, ADD_RECOVERY, person, code.hash());
    }
  }
}
