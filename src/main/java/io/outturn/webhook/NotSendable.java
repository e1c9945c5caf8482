package io.outturn.webhook;

/** Why nothing may be sent to an address; the message is for the person who wrote it. */
final class NotSendable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotSendable(String why) {
    super(why);
  }
}
