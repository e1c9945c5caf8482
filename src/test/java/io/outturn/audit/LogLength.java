package io.outturn.audit;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** How many entries the log has. */
@Singleton
public final class LogLength {
  private final Chain chain;

  LogLength(Chain chain) {
    this.chain = chain;
  }

  public long length() {
    return chain.head().number();
  }

  /** Whether every entry is as it was written. */
  public boolean isSound() {
    return chain.verify(Optional.empty()) instanceof Verdict.Sound;
  }

  /** Whether something was noted since; an import notes its beginning a moment later. */
  public boolean grownSince(long before) {
    for (int i = 0; i < 100 && length() == before; i++) {
      LockSupport.parkNanos(50_000_000);
    }
    return length() > before;
  }
}
