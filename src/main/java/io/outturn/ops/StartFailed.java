package io.outturn.ops;

import org.jspecify.annotations.Nullable;

/** Outturn cannot start; the message tells the operator why, and what to do. */
final class StartFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartFailed(String message) {
    this(message, null);
  }

  StartFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
