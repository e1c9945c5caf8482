package io.outturn.survey.comparison;

/** What happened to a question between two versions, the weightiest last. */
public enum Change {
  /** Nothing that a respondent sees has changed. */
  UNCHANGED(Effect.SAME, "Unchanged", "The trend continues."),
  /**
   * Words were corrected and say the same: see {@link Typo} for the rule. Answers before and after
   * are of one series.
   */
  TYPO(
      Effect.SAME,
      "Corrected",
      "The trend continues: it asks the same, so all answers count together."),
  /**
   * The same options stand in another order. The first and the last of a list are chosen more
   * often, so a difference may come from the order alone.
   */
  ORDER(
      Effect.DOUBTFUL,
      "Options in another order",
      "The trend is parted: the first and the last option are chosen more often, so answers before and after stand side by side and are not added up."),
  /** The question or its hint says something else, or is asked in other languages. */
  WORDING(
      Effect.BREAK,
      "Reworded",
      "The trend breaks: answers to other words are not counted together."),
  /** An option was added, removed or reworded, so a share is one of something else. */
  OPTIONS(
      Effect.BREAK,
      "Other options",
      "The trend breaks: a share among other options is a share of something else."),
  /** The type, the ends or steps of the scale, or the words of its steps changed. */
  SCALE(
      Effect.BREAK,
      "Another scale",
      "The trend breaks: answers on another scale cannot be added up."),
  /** The question was not asked before. */
  ADDED(Effect.NONE, "New", "A trend begins."),
  /** The question is not asked any more. */
  REMOVED(
      Effect.NONE,
      "Gone",
      "The trend ends. If the question only has another id now, give it the earlier one back.");

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
  private final String title;
  private final String meaning;

  Change(Effect effect, String title, String meaning) {
    this.effect = effect;
    this.title = title;
    this.meaning = meaning;
  }

  /** What it means for a trend. */
  public Effect effect() {
    return effect;
  }

  /** What it is called, for example "Reworded". */
  public String title() {
    return title;
  }

  /** What it means for a trend and why, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
