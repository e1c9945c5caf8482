package io.outturn.outcome.publishing;

import java.util.OptionalLong;

/**
 * How many answers a key result takes, and how many will come.
 *
 * @param needed to see a change from the baseline to the target in one look at the deadline, with
 *     an error of 5 % and a power of 80 %; nothing for a score that should stay where it is
 * @param expected those that came in its window so far, and as many a day as in the last four weeks
 *     until the deadline
 * @param planned for; none while nobody has thought of it
 */
public record AnswerPlan(OptionalLong needed, long expected, OptionalLong planned) {}
