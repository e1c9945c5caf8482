package io.outturn.editor.guide;

/** Something that an author does to a draft. */
interface Change {
  /**
   * Does it to the newest text.
   *
   * @param seen the draft as its author saw it
   * @param now the draft as it stands; the same unless somebody saved in the meantime
   */
  Outcome on(Guided seen, Guided now);
}
