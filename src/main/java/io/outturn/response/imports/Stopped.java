package io.outturn.response.imports;

/** An import that trouble outside its file ended; what it stored stays, and it can be run again. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stopped(Throwable cause) {
    super(
        "Stopped: " + cause.getMessage() + ". What is stored stays; import the file again.", cause);
  }
}
