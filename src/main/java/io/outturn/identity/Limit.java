package io.outturn.identity;

import java.time.Duration;

/**
 * How many tries are free and how long it is to wait after that: a second, then twice as long with
 * each further try, up to a longest wait; with time tries are forgotten, one by one. None locks
 * anybody out: the waits end, an account's own is short, and a right link works whatever others
 * try.
 */
enum Limit {
  /** Passwords for one account from one address. */
  ACCOUNT_FROM_ADDRESS(5, Duration.ofMinutes(15), Duration.ofMinutes(60)),
  /** Passwords for any account from one address. */
  ADDRESS(30, Duration.ofMinutes(15), Duration.ofMinutes(1)),
  /** Passwords for one account from everywhere. */
  ACCOUNT(50, Duration.ofMinutes(5), Duration.ofMinutes(10)),
  /** Codes of a second factor for one account, after its password or link was right. */
  CODES(5, Duration.ofMinutes(15), Duration.ofMinutes(60)),
  /** Links that do not exist, from one address. */
  LINKS(100, Duration.ofMinutes(15), Duration.ofMinutes(1)),
  /** Letters to one address; each that somebody else asked for serves its reader as well. */
  LETTERS(3, Duration.ofMinutes(5), Duration.ofMinutes(15)),
  /** Letters that one address asks for. */
  LETTERS_FROM_ADDRESS(20, Duration.ofMinutes(15), Duration.ofMinutes(1));

  private static final int DOUBLINGS = 20;
  private final int free;
  private final Duration longest;
  private final Duration memory;

  Limit(int free, Duration longest, Duration memory) {
    this.free = free;
    this.longest = longest;
    this.memory = memory;
  }

  /** How many tries are still remembered: one is forgotten each time this long goes by. */
  int remembered(int tries, Duration since) {
    return (int) Math.max(0, tries - since.dividedBy(memory));
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
