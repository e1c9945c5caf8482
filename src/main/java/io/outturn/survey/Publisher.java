package io.outturn.survey;

/**
 * Who makes a version the current one.
 *
 * @param source where its definition comes from
 * @param name the person's name; empty for a file that was found at the start
 */
public record Publisher(Source source, String name) {
  /** A file of the surveys directory, found at the start. */
  public static final Publisher FILE = new Publisher(Source.FILE, "");

  /** Where a definition comes from. */
  public enum Source {
    /** A file of the surveys directory. */
    FILE,
    /** A draft of the editor. */
    EDITOR
  }
}
