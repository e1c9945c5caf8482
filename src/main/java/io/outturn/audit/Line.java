package io.outturn.audit;

import io.micronaut.core.annotation.Introspected;

/**
 * An entry in words.
 *
 * @param when in UTC
 * @param what to be read behind {@code who}
 * @param subject what it was done to
 * @param before the state before as JSON; empty when there was none
 * @param after the state after as JSON; empty when there is none
 * @param from the caller's network; empty when it is not known
 * @param request by which the server's log knows the request; empty when there was none
 */
@Introspected
public record Line(
    long number,
    String when,
    String who,
    String what,
    String subject,
    String before,
    String after,
    String from,
    String request) {}
