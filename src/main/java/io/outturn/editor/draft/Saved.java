package io.outturn.editor.draft;

/** What became of a text that was to be saved. */
public sealed interface Saved {
  /** It is stored, or was already what is stored. */
  record Done(int number) implements Saved {}

  /** Somebody else saved something in the meantime; nothing is stored. */
  record Overtaken(Revision current) implements Saved {}
}
