package io.outturn.survey.logic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be asked of several answers at once. A name is only a function before a bracket. */
public enum Function {
  /** Whether there is an answer. */
  ANSWERED("answered"),
  /** The mean of those that are there. */
  MEAN("mean"),
  /** The total; none unless all are there. */
  SUM("sum"),
  /** The smallest of those that are there. */
  MIN("min"),
  /** The largest of those that are there. */
  MAX("max"),
  /** How many are answered. */
  COUNT("count"),
  /** The days from the first date to the second. */
  DAYS_BETWEEN("days-between");

  private final String word;

  Function(String word) {
    this.word = word;
  }

  /** How it is written. */
  public String word() {
    return word;
  }

  static Optional<Function> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Function::word).toList();
  }
}
