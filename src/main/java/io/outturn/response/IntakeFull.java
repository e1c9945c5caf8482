package io.outturn.response;

/** The queue is full: nothing was accepted, and the sender should try again after a moment. */
public final class IntakeFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IntakeFull() {
    super("Too many answers are waiting to be stored");
  }
}
