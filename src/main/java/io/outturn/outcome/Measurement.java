package io.outturn.outcome;

import io.outturn.statistics.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A key result as customers' answers have it: from the counts since its start, never from a typed
 * value.
 *
 * @param keyResult what is measured
 * @param reading the counts and their score
 * @param days the same counts day by day
 * @param verdict what may be said about the target
 * @param achievedOn the first day whose answers, with those before, showed the target reached
 */
public record Measurement(
    QuantitativeOutcome keyResult,
    Reading reading,
    DailyCounts days,
    Verdict verdict,
    Optional<LocalDate> achievedOn) {}
