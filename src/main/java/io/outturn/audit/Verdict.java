package io.outturn.audit;

/** What going through the whole chain has shown. */
public sealed interface Verdict {
  /** Every entry is as it was sealed, none is missing. */
  record Sound(Head head) implements Verdict {}

  /**
   * The first place where something is wrong.
   *
   * @param number of the entry
   */
  record Broken(long number, Flaw flaw) implements Verdict {}

  /** What can be wrong with an entry. */
  enum Flaw {
    /** It does not say any more what it said when it was sealed. */
    CHANGED("was changed after it was written"),
    /** Its number is not there. */
    MISSING("is missing"),
    /** It does not continue the entry before. */
    OUT_OF_ORDER("does not continue the entry before it"),
    /** The chain ends somewhere else than its head says. */
    HEAD_DIFFERS("is where the chain ends, and the head says otherwise"),
    /** It is another one than the one that was kept outside. */
    ANCHOR_DIFFERS("is not the entry whose hash was kept outside");

    private final String words;

    Flaw(String words) {
      this.words = words;
    }

    /** What is wrong, to be read behind the entry's number. */
    public String words() {
      return words;
    }
  }
}
