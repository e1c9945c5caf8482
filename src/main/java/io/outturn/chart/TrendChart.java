package io.outturn.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trend as coordinates: a dot with its interval for every period that has a score, how many
 * answers each period had, and the target as a line. Everything is worked out here, so that the
 * template only writes it down.
 *
 * @param title its name
 * @param description the same for people who do not see it
 * @param grid horizontal lines
 * @param ticks what they stand for
 * @param track the scores
 * @param earlier scores of answers to what was asked before, which do not count
 * @param breaks lines where something else was asked
 * @param breakLabels their days
 * @param counts answers by period; in brackets where they were too few
 * @param periods first days, as many as there is room for
 * @param target the target's line
 * @param targetLabel its name
 * @param baseline the baseline's line
 * @param baselineLabel its name
 */
public record TrendChart(
    String title,
    String description,
    String grid,
    List<Label> ticks,
    Track track,
    List<Track> earlier,
    String breaks,
    List<Label> breakLabels,
    List<Label> counts,
    List<Label> periods,
    @Nullable String target,
    @Nullable Label targetLabel,
    @Nullable String baseline,
    @Nullable Label baselineLabel) {
  private static final double LEFT = 52;
  private static final double RIGHT = 620;
  private static final double TOP = 12;
  private static final double BOTTOM = 212;
  private static final double COUNTS = 236;
  private static final double DAYS = 256;
  private static final int TICKS = 5;
  private static final int MOST_DAYS = 9;
  private static final double DIGIT = 7.2;
  private static final double LABEL_HEIGHT = 14;
  private static final double BESIDE = 4;

  public static TrendChart of(Trend trend) {
    var axis = axis(trend);
    var x = x(trend);
    var y = new LinearScale(axis.low(), axis.high(), BOTTOM, TOP);
    var target = trend.target().stream().boxed().findFirst().orElse(null);
    var baseline = trend.baseline().stream().boxed().findFirst().orElse(null);
    return new TrendChart(
        trend.title(),
        trend.description(),
        grid(axis, y),
        axis.values().stream()
            .map(tick -> Label.of(LEFT - 8, y.at(tick) + 4, trend.format().apply(tick)))
            .toList(),
        Track.of(trend.periods(), trend.breaks(), x, y),
        trend.earlier().stream().map(each -> Track.of(each, trend.breaks(), x, y)).toList(),
        breaks(trend, x),
        trend.breaks().stream().map(each -> label(each, x)).toList(),
        every(trend, mostCounts(trend), COUNTS, TrendChart::count),
        every(trend, MOST_DAYS, DAYS, Period::label),
        target == null ? null : across(y.at(target)),
        target == null ? null : name("target", target, trend, y.at(target)),
        baseline == null ? null : across(y.at(baseline)),
        baseline == null ? null : name("baseline", baseline, trend, beside(y, baseline, target)));
  }

  /** From the least to the greatest value that is drawn; all the score can be while none is. */
  private static Ticks axis(Trend trend) {
    var drawn =
        Stream.of(ends(trend), trend.target().stream(), trend.baseline().stream())
            .flatMapToDouble(values -> values)
            .summaryStatistics();
    boolean enough = ends(trend).findAny().isPresent() && drawn.getMax() > drawn.getMin();
    double low = enough ? drawn.getMin() : trend.least();
    double high = enough ? drawn.getMax() : trend.greatest();
    return Ticks.covering(low, high, TICKS);
  }

  private static DoubleStream ends(Trend trend) {
    return trend
        .all()
        .filter(Period.Scored.class::isInstance)
        .map(Period.Scored.class::cast)
        .flatMapToDouble(period -> DoubleStream.of(period.low(), period.high()));
  }

  /** Places periods: 0 is where the first begins, 1 where the second does. */
  private static LinearScale x(Trend trend) {
    return new LinearScale(0, trend.periods().size(), LEFT, RIGHT);
  }

  private static String grid(Ticks axis, LinearScale y) {
    var path = new PathData();
    axis.values().forEach(tick -> path.moveTo(LEFT, y.at(tick)).horizontalTo(RIGHT));
    return path.toString();
  }

  private static String across(double y) {
    return new PathData().moveTo(LEFT, y).horizontalTo(RIGHT).toString();
  }

  private static String breaks(Trend trend, LinearScale x) {
    var path = new PathData();
    trend.breaks().forEach(each -> path.moveTo(x.at(each.at()), TOP).verticalTo(BOTTOM));
    return path.toString();
  }

  private static Label label(Break each, LinearScale x) {
    return Label.of(x.at(each.at()) + BESIDE, TOP + LABEL_HEIGHT / 2, each.label());
  }

  private interface Words {
    String of(Period period);
  }

  /** A word under every period, or under every second, third, ... where they would collide. */
  private static List<Label> every(Trend trend, int most, double y, Words words) {
    int size = trend.periods().size();
    int step = Math.max(1, Math.ceilDiv(size, most));
    return IntStream.range(0, size)
        .filter(i -> i % step == 0)
        .mapToObj(i -> Label.of(x(trend).at(i + 0.5), y, words.of(trend.periods().get(i))))
        .toList();
  }

  /** As many counts as fit side by side, with room for a digit and a half between them. */
  private static int mostCounts(Trend trend) {
    int longest =
        trend.periods().stream().mapToInt(period -> count(period).length()).max().orElse(1);
    return (int) ((RIGHT - LEFT) / (DIGIT * (longest + 1.5)));
  }

  private static String count(Period period) {
    return switch (period) {
      case Period.Scored scored -> Long.toString(scored.n());
      case Period.TooFew few -> "(" + few.n() + ")";
    };
  }

  private static Label name(String name, double value, Trend trend, double y) {
    return Label.of(RIGHT + 8, y + 4, name + " " + trend.format().apply(value));
  }

  /** Where the baseline's name stands clear of the target's. */
  private static double beside(LinearScale y, double baseline, @Nullable Double target) {
    double at = y.at(baseline);
    if (target == null || Math.abs(at - y.at(target)) >= LABEL_HEIGHT) {
      return at;
    }
    return y.at(target) + (baseline < target ? LABEL_HEIGHT : -LABEL_HEIGHT);
  }
}
