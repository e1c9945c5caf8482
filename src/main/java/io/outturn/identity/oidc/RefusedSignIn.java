package io.outturn.identity.oidc;

/** A sign-in with the provider that failed; it says why, and to whom it may be said. */
final class RefusedSignIn extends Exception {
  private static final long serialVersionUID = 1L;
  private final Refusal refusal;

  /**
   * Refuses.
   *
   * @param detail for the log; without names or tokens
   */
  RefusedSignIn(Refusal refusal, String detail) {
    super(detail);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
