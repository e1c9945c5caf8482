package io.outturn.chart;

/** The {@code d} of an SVG path, with as few signs as it needs. */
final class PathData {
  private final StringBuilder data = new StringBuilder();

  PathData moveTo(double x, double y) {
    data.append('M').append(text(x)).append(' ').append(text(y));
    return this;
  }

  PathData lineTo(double x, double y) {
    data.append('L').append(text(x)).append(' ').append(text(y));
    return this;
  }

  /** Draws on from the last point, or begins anew. */
  PathData next(boolean on, double x, double y) {
    return on ? lineTo(x, y) : moveTo(x, y);
  }

  PathData horizontalTo(double x) {
    data.append('H').append(text(x));
    return this;
  }

  PathData verticalTo(double y) {
    data.append('V').append(text(y));
    return this;
  }

  @Override
  public String toString() {
    return data.toString();
  }

  /** A coordinate to a tenth, which is finer than anybody sees. */
  static String text(double coordinate) {
    long tenths = Math.round(coordinate * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
  }
}
