package io.outturn.survey;

/**
 * Who makes a version the current one.
 *
 * @param source where its definition comes from
 * @param name the person's name; empty for a file that was found at the start
 * @param why the reason that was given; empty without one
 */
public record Publisher(Source source, String name, String why) {
  /** A file of the surveys directory, found at the start. */
  public static final Publisher FILE = new Publisher(Source.FILE, "", "");

  /** The most letters that a name and a reason may have. */
  public static final int LONGEST_NAME = 200;

  public static final int LONGEST_REASON = 1000;

  public Publisher {
    if (name.length() > LONGEST_NAME || why.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "A name has at most %d letters and a reason at most %d, not %d and %d"
              .formatted(LONGEST_NAME, LONGEST_REASON, name.length(), why.length()));
    }
  }

  /** Where a definition comes from. */
  public enum Source {
    /** A file of the surveys directory. */
    FILE,
    /** A draft of the editor. */
    EDITOR
  }

  /**
   * A person who publishes a draft.
   *
   * @param why the reason; may be empty
   */
  public static Publisher editor(String name, String why) {
    return new Publisher(Source.EDITOR, name, why);
  }
}
