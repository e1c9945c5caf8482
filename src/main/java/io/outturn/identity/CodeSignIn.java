package io.outturn.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The second half of signing in: somebody whose password or link was right is asked for a code.
 * Until then they have no session, only a secret that opens this question for ten minutes.
 */
@Singleton
public final class CodeSignIn {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final String ADD =
      "INSERT INTO sign_in_step (token_hash, person_id, expires_at) VALUES (?, ?, ?)";
  private static final String OWNER =
      "SELECT p.id, p.email, p.name, p.role FROM sign_in_step s JOIN person p"
          + " ON p.id = s.person_id WHERE s.token_hash = ? AND s.expires_at > ? AND "
          + JdbcPeople.ACTIVE;
  private static final String USE_UP = "DELETE FROM sign_in_step WHERE token_hash = ?";
  private static final String SWEEP = "DELETE FROM sign_in_step WHERE expires_at <= ?";
  private final Database database;
  private final SecondFactors factors;
  private final Throttle throttle;

  CodeSignIn(Database database, SecondFactors factors, Throttle throttle) {
    this.database = database;
    this.factors = factors;
    this.throttle = throttle;
  }

  /** What came of a code. */
  public sealed interface Outcome {
    /** It is right, and this person is who they say. */
    record Right(Person person) implements Outcome {}

    /** It is wrong, or was used before. */
    record Wrong() implements Outcome {}

    /** Too many were wrong: it was not looked at, and the next try has to wait this long. */
    record TooSoon(Duration pause) implements Outcome {}

    /** The first half is unknown, used or expired. */
    record Gone() implements Outcome {}
  }

  boolean isNeeded(PersonId person) {
    return factors.isOn(person);
  }

  /** Begins the second half for somebody whose first half was right. */
  Secret begin(PersonId person) {
    var step = Secret.fresh();
    var now = database.now();
    database.run(connection -> {
      Rows.change(connection, SWEEP, now);
      return Rows.change(connection, ADD, step.hash(), person, now.plus(LIFE));
    });
    return step;
  }

  /** Tries a code; a right one uses the first half up, a wrong one does not. */
  public Outcome attempt(String step, String code) {
    var known = Secret.parse(step);
    var person = known.flatMap(this::owner);
    return known.isPresent() && person.isPresent()
        ? attempt(known.get(), person.get(), code)
        : new Outcome.Gone();
  }

  private Outcome attempt(Secret step, Person person, String code) {
    var key = person.id().value().toString();
    var pause = throttle.count(Limit.CODES, key);
    if (pause.isPositive()) {
      return new Outcome.TooSoon(pause);
    } else if (!factors.check(person.id(), code)) {
      return new Outcome.Wrong();
    }
    throttle.forget(Limit.CODES, key);
    int used = database.run(connection -> Rows.change(connection, USE_UP, step.hash()));
    return used == 1 ? new Outcome.Right(person) : new Outcome.Gone();
  }

  private Optional<Person> owner(Secret step) {
    return database
        .run(connection ->
            Rows.read(connection, OWNER, JdbcPeople::person, step.hash(), database.now()))
        .stream()
        .findFirst();
  }
}
