package io.outturn.identity;

import java.time.Duration;
import java.util.Optional;

/** One-time links and what they turn into: sessions. */
public interface SignIns {
  /** How long a link may be used. */
  Duration LINK_LIFE = Duration.ofMinutes(30);

  /** How long a session lasts, however busy it is. */
  Duration SESSION_LIFE = Duration.ofHours(12);

  /** How long a session may rest unused before it ends. */
  Duration SESSION_REST = Duration.ofHours(2);

  /** Makes a one-time link's secret for the person; earlier links stay good until they expire. */
  Secret link(PersonId person);

  /**
   * Uses the link up and begins a session. Of several uses at once exactly one gets the session.
   *
   * @return the new session's secret, or nothing when the link is unknown, used or expired
   */
  Optional<Secret> signIn(Secret link);

  /** Whose session this is, unless it is unknown, ended or expired. */
  Optional<Person> signedIn(Secret session);

  /** Ends a session at once; an unknown one is ended already. */
  void signOut(Secret session);
}
