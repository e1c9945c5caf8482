package io.outturn.chart;

/**
 * A point of a series.
 *
 * @param x to a tenth
 * @param y to a tenth
 */
public record Dot(String x, String y) {
  static Dot of(double x, double y) {
    return new Dot(PathData.text(x), PathData.text(y));
  }
}
