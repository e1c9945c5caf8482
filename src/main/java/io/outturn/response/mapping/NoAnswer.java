package io.outturn.response.mapping;

/** A text that is no answer to a question; the reason continues a sentence that begins with it. */
final class NoAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  NoAnswer(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
