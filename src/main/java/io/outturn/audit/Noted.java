package io.outturn.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry as its row holds it: texts and not constants, so that a row that somebody altered can
 * still be read and named.
 *
 * @param number its place in the chain, from 1
 * @param at when, to the microsecond
 * @param previous the hash of the entry before
 * @param hash its own
 */
record Noted(
    long number,
    Instant at,
    String actorKind,
    String actor,
    String action,
    String subjectKind,
    String subject,
    Optional<String> before,
    Optional<String> after,
    String request,
    String network,
    String previous,
    String hash) {

  /** The next entry of a chain, sealed. */
  static Noted next(Head head, Instant at, Origin origin, Entry entry) {
    return new Noted(
            head.number() + 1,
            at,
            origin.actor().kind(),
            origin.actor().id(),
            entry.action().name(),
            entry.subject().kind().name(),
            entry.subject().id(),
            entry.before().map(State::json),
            entry.after().map(State::json),
            origin.request(),
            origin.network(),
            head.hash(),
            "")
        .sealed();
  }

  private Noted sealed() {
    return new Noted(
        number,
        at,
        actorKind,
        actor,
        action,
        subjectKind,
        subject,
        before,
        after,
        request,
        network,
        previous,
        Seal.of(this));
  }

  /** Whether it says what it said when it was sealed. */
  boolean intact() {
    return hash.equals(Seal.of(this));
  }

  Head head() {
    return new Head(number, hash);
  }
}
