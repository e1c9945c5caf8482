package io.outturn.outcome;

import java.time.Instant;

/**
 * That an output was delivered.
 *
 * @param by who said so
 * @param at when
 */
public record Completion(String by, Instant at) {}
