package io.outturn.outcome;

import io.outturn.identity.By;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of an output at one time.
 *
 * @param number of the step, from 1
 * @param state what it became; none when a part of it was delivered
 * @param by who says so
 * @param at when
 * @param words evidence or reason; may be empty
 * @param amount how much was delivered with it, if that is counted
 */
public record Step(
    int number,
    Optional<OutputState> state,
    By by,
    Instant at,
    String words,
    Optional<BigDecimal> amount) {}
