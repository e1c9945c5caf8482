package io.outturn.chart;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One score on the whole range it can have: its interval as a bar, itself as a dot, the target and
 * the baseline as marks.
 *
 * @param title the same in words
 * @param bar the interval, absent without a score
 * @param dot the score, absent without one
 * @param target where the target lies
 * @param baseline where the baseline lies, absent without one
 * @param targetLabel the target's name
 * @param least the least value, at the left end
 * @param greatest the greatest value, at the right end
 */
public record RangeBar(
    String title,
    @Nullable String bar,
    @Nullable Dot dot,
    String target,
    @Nullable String baseline,
    Label targetLabel,
    String least,
    String greatest) {
  private static final double LEFT = 4;
  private static final double RIGHT = 236;
  private static final double MIDDLE = 22;

  /** Half of what the target's label takes, so that it stays inside the drawing. */
  private static final double LABEL = 34;

  /**
   * Where things lie.
   *
   * @param title the same in words
   * @param value the score, if there is one
   * @param low the lower end of its interval, likewise
   * @param high the upper end, likewise
   * @param baseline where the score was before, if that matters
   * @param target what it should get beyond
   * @param least the least value that the score can have
   * @param greatest the greatest value that it can have
   */
  public record Input(
      String title,
      OptionalDouble value,
      OptionalDouble low,
      OptionalDouble high,
      OptionalDouble baseline,
      double target,
      double least,
      double greatest) {}

  public static RangeBar of(Input input, DoubleFunction<String> format) {
    var x = new LinearScale(input.least(), input.greatest(), LEFT, RIGHT);
    double target = x.at(input.target());
    return new RangeBar(
        input.title(),
        bar(input, x),
        input.value().isPresent() ? Dot.of(x.at(input.value().getAsDouble()), MIDDLE) : null,
        new PathData().moveTo(target, MIDDLE - 8).verticalTo(MIDDLE + 8).toString(),
        baseline(input, x),
        Label.of(
            Math.clamp(target, LEFT + LABEL, RIGHT - LABEL),
            MIDDLE - 12,
            "target " + format.apply(input.target())),
        format.apply(input.least()),
        format.apply(input.greatest()));
  }

  private static @Nullable String baseline(Input input, LinearScale x) {
    return input.baseline().isEmpty()
        ? null
        : new PathData()
            .moveTo(x.at(input.baseline().getAsDouble()), MIDDLE - 5)
            .verticalTo(MIDDLE + 5)
            .toString();
  }

  private static @Nullable String bar(Input input, LinearScale x) {
    return input.low().isEmpty() || input.high().isEmpty()
        ? null
        : new PathData()
            .moveTo(x.at(input.low().getAsDouble()), MIDDLE)
            .horizontalTo(x.at(input.high().getAsDouble()))
            .toString();
  }
}
