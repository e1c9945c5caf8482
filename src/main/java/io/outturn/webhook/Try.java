package io.outturn.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A try and what becomes of its delivery.
 *
 * @param id its key
 * @param delivery whose try it was
 * @param type the name of the event
 * @param at when
 * @param status of the answer, if there was one
 * @param millis how long it took
 * @param said the beginning of the answer, or what was wrong
 * @param begun how many tries there are by now
 * @param next when the delivery is tried next, if it is
 */
record Try(
    UUID id,
    UUID delivery,
    String type,
    Instant at,
    OptionalInt status,
    int millis,
    String said,
    int begun,
    Optional<Instant> next) {}
