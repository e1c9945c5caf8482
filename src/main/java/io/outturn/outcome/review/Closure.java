package io.outturn.outcome.review;

import java.time.Instant;

/**
 * That a review is closed.
 *
 * @param by who closed it
 * @param at when
 * @param words what was learned
 */
public record Closure(String by, Instant at, String words) {}
