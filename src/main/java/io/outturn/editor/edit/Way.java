package io.outturn.editor.edit;

/** Where something is moved in a list. */
public enum Way {
  UP(-1),
  DOWN(1);

  private final int step;

  Way(int step) {
    this.step = step;
  }

  /** The place next to another one. */
  int from(int place) {
    return place + step;
  }
}
