package io.outturn.tally;

/**
 * How many people said something to a question.
 *
 * @param answered how many answered it
 * @param notApplicable how many said that it does not apply to them
 */
public record Answered(long answered, long notApplicable) {}
