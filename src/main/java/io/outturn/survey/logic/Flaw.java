package io.outturn.survey.logic;

import java.util.Comparator;

/**
 * Something in an expression or a text that must change before it can be used.
 *
 * @param column the character it begins at, counted from 1 inside the expression or text; surrogate
 *     pairs count once, as in the columns of a survey file
 * @param words what is wrong and what would be right, in whole sentences
 */
public record Flaw(int column, String words) implements Comparable<Flaw> {
  private static final Comparator<Flaw> READING_ORDER =
      Comparator.comparingInt(Flaw::column).thenComparing(Flaw::words);

  public Flaw {
    if (column < 1) {
      throw new IllegalArgumentException("Columns are counted from 1, so there is no " + column);
    }
  }

  @Override
  public int compareTo(Flaw other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return column + " " + words;
  }
}
