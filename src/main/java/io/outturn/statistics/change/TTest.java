package io.outturn.statistics.change;

import io.outturn.statistics.Interval;
import io.outturn.statistics.Student;

/**
 * A difference of means measured in its standard errors.
 *
 * @param difference in scale points
 * @param t the difference over its standard error
 * @param df the degrees of freedom, which need not be whole
 * @param p the two-sided p-value
 * @param interval of the difference, with the confidence asked for
 */
public record TTest(double difference, double t, double df, double p, Interval interval) {
  static TTest of(double difference, double standardError, double df, double confidence) {
    double t = difference / standardError;
    double half = Student.quantile(confidence, df) * standardError;
    return new TTest(
        difference,
        t,
        df,
        Student.twoSided(t, df),
        new Interval(difference - half, difference + half));
  }
}
