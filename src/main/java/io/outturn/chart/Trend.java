package io.outturn.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * What a trend chart shows.
 *
 * @param title its name
 * @param description the same for people who do not see it
 * @param periods in their order
 * @param earlier what was answered in the same periods while something else was asked
 * @param breaks where something else was asked
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
    List<List<Period>> earlier,
    List<Break> breaks,
    OptionalDouble baseline,
    OptionalDouble target,
    double least,
    double greatest,
    DoubleFunction<String> format) {
  public Trend {
    periods = List.copyOf(periods);
    earlier = earlier.stream().map(List::copyOf).toList();
    breaks = List.copyOf(breaks);
  }

  /** Everything that is drawn, of whatever was asked. */
  Stream<Period> all() {
    return Stream.concat(periods.stream(), earlier.stream().flatMap(List::stream));
  }
}
