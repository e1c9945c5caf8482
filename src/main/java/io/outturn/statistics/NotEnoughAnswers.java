package io.outturn.statistics;

/**
 * Fewer answers than a score may be made of. It is a state, never zero.
 *
 * @param n the answers there are
 * @param minimum the answers needed
 */
public record NotEnoughAnswers(long n, long minimum) implements Score {}
