package io.outturn.identity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people as an administrator keeps them. Every change is a row that says who made it, when and
 * why; nobody is ever deleted, because what they did refers to them.
 */
public interface Directory {
  /** Everybody, in the order of their names. */
  List<Listed> all();

  Optional<Listed> find(PersonId person);

  /** Adds somebody; nothing when a person has the address already, who then stays as they are. */
  Optional<Person> invite(Newcomer newcomer, PersonId by);

  /**
   * Gives somebody another role, which holds from their next request on.
   *
   * @return false when it would take away the last administrator who may sign in
   */
  boolean changeRole(PersonId person, Role role, PersonId by, String why);

  /**
   * Ends all sessions and links of somebody at once, and lets them in no more.
   *
   * @return false when it would take away the last administrator who may sign in
   */
  boolean deactivate(PersonId person, PersonId by, String why);

  /** Lets somebody in again. */
  void reactivate(PersonId person, PersonId by, String why);

  /** What happened to somebody, the latest first. */
  List<Past> history(PersonId person);

  /** Who is to be invited. */
  record Newcomer(Email email, String name, Role role) {}

  /**
   * Somebody as the list has them.
   *
   * @param lastSignedIn in UTC; null when they never did
   */
  record Listed(Person person, boolean active, @Nullable LocalDateTime lastSignedIn) {}

  /**
   * A change in the past, to be read.
   *
   * @param by the name of who made it
   * @param at in UTC
   */
  record Past(LocalDateTime at, String what, String by, String reason) {}
}
