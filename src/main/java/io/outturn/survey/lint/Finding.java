package io.outturn.survey.lint;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something in a survey that makes its answers worth less.
 *
 * @param rule the rule it goes against
 * @param line where it stands in the file, counted from 1
 * @param column the character in the line, counted from 1
 * @param question the question it is about, if it is about one
 * @param words what is wrong, a sentence that quotes the survey's own words
 */
public record Finding(Rule rule, int line, int column, Optional<String> question, String words)
    implements Comparable<Finding> {
  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::words);

  @Override
  public int compareTo(Finding other) {
    return READING_ORDER.compare(this, other);
  }

  /** What is wrong and what would be right, behind its place. */
  @Override
  public String toString() {
    return "%d:%d %s: %s %s".formatted(line, column, rule, words, rule.instead());
  }
}
