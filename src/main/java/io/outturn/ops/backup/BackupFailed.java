package io.outturn.ops.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be made or restored; the message tells the operator why, and what to do. */
public final class BackupFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BackupFailed(String message) {
    this(message, null);
  }

  public BackupFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
