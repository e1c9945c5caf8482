package io.outturn.survey.comparison;

/** What happened to a question between two versions, the weightiest last. */
public enum Change {
  /** Nothing that a respondent sees has changed. */
  UNCHANGED(Effect.SAME),
  /**
   * Words were corrected and say the same: see {@link Typo} for the rule. Answers before and after
   * are of one series.
   */
  TYPO(Effect.SAME),
  /**
   * The same options stand in another order. The first and the last of a list are chosen more
   * often, so a difference may come from the order alone.
   */
  ORDER(Effect.DOUBTFUL),
  /** The question or its hint says something else, or is asked in other languages. */
  WORDING(Effect.BREAK),
  /** An option was added, removed or reworded, so a share is one of something else. */
  OPTIONS(Effect.BREAK),
  /** The type, the ends or steps of the scale, or the words of its steps changed. */
  SCALE(Effect.BREAK),
  /** The question was not asked before. */
  ADDED(Effect.NONE),
  /** The question is not asked any more. */
  REMOVED(Effect.NONE);

  /** What a change means for a trend. */
  public enum Effect {
    /** One series. */
    SAME,
    /** Two series, which may be shown side by side with the reason for caution. */
    DOUBTFUL,
    /** Two series that measure different things. */
    BREAK,
    /** There is nothing to compare. */
    NONE
  }

  private final Effect effect;

  Change(Effect effect) {
    this.effect = effect;
  }

  /** What it means for a trend. */
  public Effect effect() {
    return effect;
  }
}
