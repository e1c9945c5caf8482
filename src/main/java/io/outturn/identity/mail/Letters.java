package io.outturn.identity.mail;

/** Sends letters. */
public interface Letters {
  /**
   * Sends it now, waiting for the mail server.
   *
   * @throws UnsentException when the server does not take it
   */
  void send(Letter letter);

  /** The mail server did not take a letter. */
  final class UnsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsentException(Exception cause) {
      super("The mail server did not take a letter", cause);
    }
  }
}
