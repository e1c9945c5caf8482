package io.outturn.dashboard.keyresult;

import io.outturn.chart.TrendChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trend as a figure: a finding, a drawing, and the same values in a table.
 *
 * @param finding what it shows, in words
 * @param breaks where the question changed, and what that means, in sentences
 * @param chart the drawing; absent while there are no answers
 * @param note how to read it
 * @param step how long a period is, for example "week"
 * @param parts the values
 * @param csv where they are as a file
 */
record TrendView(
    String finding,
    List<String> breaks,
    @Nullable TrendChart chart,
    String note,
    String step,
    List<Part> parts,
    String csv) {
  /**
   * Answers that count together.
   *
   * @param title what they answer, where they do not count; empty for those that do
   */
  public record Part(String title, List<Row> rows) {}

  /**
   * One period.
   *
   * @param days which days
   * @param estimate the score, or that there are not enough answers
   * @param interval its interval; empty without a score
   * @param n how many answers
   */
  public record Row(String days, String estimate, String interval, String n) {}
}
