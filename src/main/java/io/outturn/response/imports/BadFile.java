package io.outturn.response.imports;

/** A file that cannot be read on as CSV; its message says where and why. */
public final class BadFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadFile(String why) {
    super(why);
  }

  BadFile(String why, Throwable cause) {
    super(why, cause);
  }
}
