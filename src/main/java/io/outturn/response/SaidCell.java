package io.outturn.response;

import java.util.Comparator;

/**
 * Something that is counted beside ratings.
 *
 * @param kind what it is
 * @param value the option, the number, the day or the rule; may be empty
 * @param place the rank of an option, counted from 1; 0 for everything else
 */
record SaidCell(SaidKind kind, String value, int place) implements Comparable<SaidCell> {
  private static final Comparator<SaidCell> ORDER =
      Comparator.comparing(SaidCell::kind)
          .thenComparing(SaidCell::value)
          .thenComparingInt(SaidCell::place);

  static SaidCell of(SaidKind kind) {
    return new SaidCell(kind, "", 0);
  }

  static SaidCell of(SaidKind kind, String value) {
    return new SaidCell(kind, value, 0);
  }

  @Override
  public int compareTo(SaidCell other) {
    return ORDER.compare(this, other);
  }
}
