package io.outturn.survey.file;

import java.util.Comparator;

/**
 * Something in a survey file that must change before the survey can be asked.
 *
 * @param file the file as it was named
 * @param line the line, counted from 1
 * @param column the character in the line, counted from 1
 * @param words what is wrong and what would be right
 */
public record Problem(String file, int line, int column, String words)
    implements Comparable<Problem> {
  private static final Comparator<Problem> READING_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::words);

  @Override
  public int compareTo(Problem other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + " " + words;
  }
}
