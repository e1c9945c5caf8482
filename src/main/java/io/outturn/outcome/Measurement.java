package io.outturn.outcome;

import io.outturn.statistics.verdict.Verdict;

/**
 * A key result as customers' answers have it: from the counts since its start, never from a typed
 * value.
 *
 * @param keyResult what is measured
 * @param reading the counts and their score
 * @param verdict what may be said about the target
 */
public record Measurement(QuantitativeOutcome keyResult, Reading reading, Verdict verdict) {}
