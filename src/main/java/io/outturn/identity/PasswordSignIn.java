package io.outturn.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells whether a password is somebody's. A wrong one, one of nobody, and one of somebody who was
 * deactivated get the same answer after the same time, and are counted alike.
 */
@Singleton
public final class PasswordSignIn {
  private final Throttle throttle;
  private final Passwords passwords;
  private final People people;

  PasswordSignIn(Throttle throttle, Passwords passwords, People people) {
    this.throttle = throttle;
    this.passwords = passwords;
    this.people = people;
  }

  /** What came of a try. */
  public sealed interface Outcome {
    /** It is this person's. */
    record Right(Person person) implements Outcome {}

    /** It is not. */
    record Wrong() implements Outcome {}

    /** Too many were wrong: it was not looked at, and the next try has to wait this long. */
    record TooSoon(Duration pause) implements Outcome {}
  }

  /**
   * Tries a password.
   *
   * @param from the network address it came from
   */
  public Outcome attempt(String email, String password, String from) {
    var typed = Email.typed(email);
    var pause = count(typed, from);
    if (pause.isPositive()) {
      return new Outcome.TooSoon(pause);
    }
    return check(typed, password)
        .<Outcome>map(person -> right(person, typed, from))
        .orElseGet(Outcome.Wrong::new);
  }

  private Optional<Person> check(Email email, String password) {
    return passwords.match(email, password) ? people.withEmail(email.value()) : Optional.empty();
  }

  private Outcome right(Person person, Email email, String from) {
    throttle.forget(Limit.ACCOUNT_FROM_ADDRESS, together(email, from));
    throttle.forgive(Limit.ADDRESS, from);
    throttle.forgive(Limit.ACCOUNT, email.value());
    throttle.sweep();
    return new Outcome.Right(person);
  }

  /** The address first: what it may not try is not counted against the account. */
  private Duration count(Email email, String from) {
    return Stream.<Supplier<Duration>>of(
            () -> throttle.count(Limit.ADDRESS, from),
            () -> throttle.count(Limit.ACCOUNT_FROM_ADDRESS, together(email, from)),
            () -> throttle.count(Limit.ACCOUNT, email.value()))
        .map(Supplier::get)
        .filter(Duration::isPositive)
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private static String together(Email email, String from) {
    return email.value() + " " + from;
  }
}
