package io.outturn.statistics;

/**
 * A score with its uncertainty: the only number that may be shown as one.
 *
 * @param value the point estimate in the statistic's unit (NPS -1..1, a share 0..1, a mean in scale
 *     points)
 * @param interval the confidence interval around it
 * @param confidence the interval's confidence, for example 0.95
 * @param n the answers it rests on
 * @param method how the interval was made
 */
public record Estimate(double value, Interval interval, double confidence, long n, Method method)
    implements Score {}
