package io.outturn.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * What a trend chart shows.
 *
 * @param title its name
 * @param description the same for people who do not see it
 * @param periods in their order
 * @param baseline where the score was before, if that is known
 * @param target what it should get beyond, if it should
 * @param least the least value that the score can have
 * @param greatest the greatest value that it can have
 * @param format how values are written
 */
public record Trend(
    String title,
    String description,
    List<Period> periods,
    OptionalDouble baseline,
    OptionalDouble target,
    double least,
    double greatest,
    DoubleFunction<String> format) {
  public Trend {
    periods = List.copyOf(periods);
  }
}
