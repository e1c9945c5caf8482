package io.outturn.editor.yaml;

/** A place is laid out in a way that cannot be changed piece by piece; its author has to. */
public final class Uneditable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Uneditable(Path where) {
    super(
        "The file is written in a way that cannot be changed here, at %s. Change it in the text."
            .formatted(where));
  }
}
