package io.outturn.response;

/** A submission that cannot be stored as it is, whatever is retried; its message says why. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String why) {
    super(why);
  }

  Refused(String why, Throwable cause) {
    super(why, cause);
  }
}
