package io.outturn.survey.question;

/**
 * Something to choose.
 *
 * @param id its name inside its question: lower-case letters, digits and hyphens
 * @param label what the person reads
 * @param exclusive whether choosing it excludes all others, as with "none of these"
 * @param other whether it asks the person to say what else, in their own words
 */
public record Option(String id, LocalizedText label, boolean exclusive, boolean other) {
  /** Whether it keeps its place at the end when the others are shuffled. */
  public boolean fixed() {
    return exclusive || other;
  }
}
