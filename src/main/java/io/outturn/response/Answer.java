package io.outturn.response;

/** What one person said to one question. */
public sealed interface Answer {
  /** A number on the question's scale. */
  record Rating(int value) implements Answer {}

  /** The person's own words, never empty. */
  record Words(String text) implements Answer {
    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("Words without a word are no answer");
      }
    }
  }
}
