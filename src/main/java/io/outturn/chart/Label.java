package io.outturn.chart;

/**
 * A word at a place.
 *
 * @param x where it stands, to a tenth
 * @param y its base line, to a tenth
 * @param text what it says
 */
public record Label(String x, String y, String text) {
  static Label of(double x, double y, String text) {
    return new Label(PathData.text(x), PathData.text(y), text);
  }
}
