package io.outturn.survey.lint;

import java.util.Optional;

/**
 * What a label says about a step of a scale.
 *
 * @param side on which side of the middle it stands
 * @param strength how far out, by the word that says so
 */
record Step(Side side, Strength strength) {
  /** A side of a scale. */
  enum Side {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
  }

  /** The word that strengthens or weakens a label, or none. */
  enum Strength {
    WEAK,
    PLAIN,
    STRONG,
    STRONGEST,
    /** The strength is in the label's own word, and can be compared with no other. */
    OWN
  }

  /** What a label says; none when the lint does not know its words. */
  static Optional<Step> of(String label, Lexicon words) {
    return side(label, words).map(side -> new Step(side, strength(label, words)));
  }

  private static Optional<Side> side(String label, Lexicon words) {
    if (words.phrases(WordList.NEUTRAL).in(label)) {
      return Optional.of(Side.NEUTRAL);
    } else if (words.phrases(WordList.NEGATIVE).in(label)) {
      return Optional.of(Side.NEGATIVE);
    }
    return words.phrases(WordList.POSITIVE).in(label)
        ? Optional.of(words.phrases(WordList.NOT_AT_ALL).in(label) ? Side.NEGATIVE : Side.POSITIVE)
        : Optional.empty();
  }

  private static Strength strength(String label, Lexicon words) {
    if (words.phrases(WordList.EXTREMES).in(label)) {
      return Strength.OWN;
    } else if (words.phrases(WordList.STRONGEST).in(label)) {
      return Strength.STRONGEST;
    } else if (words.phrases(WordList.STRONG).in(label)) {
      return Strength.STRONG;
    }
    return words.phrases(WordList.WEAK).in(label) ? Strength.WEAK : Strength.PLAIN;
  }

  /** Whether two steps can stand equally far from the middle, on the two sides of it. */
  boolean mirrors(Step other) {
    return side == Side.NEUTRAL
        ? other.side == Side.NEUTRAL
        : other.side != Side.NEUTRAL && other.side != side && isAsStrong(other);
  }

  private boolean isAsStrong(Step other) {
    return strength == other.strength || strength == Strength.OWN || other.strength == Strength.OWN;
  }
}
