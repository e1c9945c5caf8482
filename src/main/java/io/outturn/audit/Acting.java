package io.outturn.audit;

/**
 * On whose behalf work goes on that has left its request: an import runs on when its page was
 * answered long ago, and is still the doing of whoever began it.
 */
public final class Acting {
  private static final ScopedValue<Origin> ORIGIN = ScopedValue.newInstance();

  private Acting() {}

  /** The work, to be run in any thread as the doing of this origin. */
  public static Runnable as(Origin origin, Runnable work) {
    return () -> ScopedValue.where(ORIGIN, origin).run(work);
  }

  /** The work, to be run in another thread on behalf of whomever this one works for. */
  public static Runnable onward(Runnable work) {
    return ORIGIN.isBound() ? as(ORIGIN.get(), work) : work;
  }

  static Origin or(Origin other) {
    return ORIGIN.orElse(other);
  }
}
