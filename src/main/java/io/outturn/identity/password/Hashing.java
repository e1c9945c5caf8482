package io.outturn.identity.password;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords, at most two at once: each takes 19 MiB and a core, and a flood of sign-ins must
 * not take them from everybody else. Never called on the event loop.
 */
@Singleton
public final class Hashing {
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 10;
  private static final int LONGEST = 4 * PasswordRules.MOST;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** The text to store for a password. */
  public String hash(String password) {
    return inTurn(() -> Argon2id.hash(password));
  }

  /**
   * Whether it is the password. It takes as long when there is none, so that time does not tell.
   *
   * @param stored what {@link #hash} answered; null when nobody has such an address, or no password
   */
  public boolean matches(String password, @Nullable String stored) {
    var tried = password.length() > LONGEST ? "" : password;
    boolean same =
        inTurn(() -> Argon2id.matches(tried, stored == null ? Argon2id.nobodys() : stored));
    return same && stored != null;
  }

  /**
   * @throws HttpStatusException 503 when too many wait
   */
  private <T> T inTurn(Supplier<T> work) {
    if (!place()) {
      throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Too many sign in just now.");
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean place() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
