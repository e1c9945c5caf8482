package io.outturn.outcome.review;

/** What became of what an output should change. The names are stored. */
public enum Expectation {
  MET("It changed what it should"),
  NOT_MET("It did not change what it should"),
  NOT_KNOWN("Nobody can tell yet"),
  NONE("Nobody had said what it should change");

  private final String words;

  Expectation(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
