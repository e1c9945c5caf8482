package io.outturn.response;

/**
 * A submission could not be stored just now: too many are waiting, or the database is away. Sending
 * it again is safe, and counts it once.
 */
public final class IntakeUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IntakeUnavailable(String why) {
    super(why);
  }
}
