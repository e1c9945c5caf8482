package io.outturn.identity;

import java.time.Duration;

/**
 * How many tries are free and how long it is to wait after that: a second, then twice as long with
 * each further try. None locks anybody out: the waits end, an account's own is short, and whoever
 * comes from another address or with a link is not held up by what strangers try.
 */
enum Limit {
  /** Passwords for one account from one address. */
  ACCOUNT_FROM_ADDRESS(5, Duration.ofMinutes(15)),
  /** Passwords for any account from one address. */
  ADDRESS(30, Duration.ofMinutes(15)),
  /** Passwords for one account from everywhere. */
  ACCOUNT(50, Duration.ofMinutes(5)),
  /** Links that do not exist, from one address. */
  LINKS(20, Duration.ofMinutes(15)),
  /** Letters to one address. */
  LETTERS(3, Duration.ofHours(1)),
  /** Letters that one address asks for. */
  LETTERS_FROM_ADDRESS(20, Duration.ofMinutes(15));

  private static final int DOUBLINGS = 20;
  private final int free;
  private final Duration longest;

  Limit(int free, Duration longest) {
    this.free = free;
    this.longest = longest;
  }

  /** How long it is to wait after so many tries. */
  Duration pause(int tries) {
    if (tries < free) {
      return Duration.ZERO;
    }
    var doubled = Duration.ofSeconds(1L << Math.min(tries - free, DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
