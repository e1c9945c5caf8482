package io.outturn.outcome.review;

/** What becomes of an output. The names are stored. */
public enum Choice {
  KEEP("Keep", "It stays as it is"),
  CHANGE("Change", "It is open again, to be done differently"),
  STOP("Stop", "Its team lets go of it"),
  REPLACE("Replace", "Its team lets go of it and proposes another");

  private final String word;
  private final String words;

  Choice(String word, String words) {
    this.word = word;
    this.words = words;
  }

  public String word() {
    return word;
  }

  /** What it means. */
  public String words() {
    return words;
  }
}
