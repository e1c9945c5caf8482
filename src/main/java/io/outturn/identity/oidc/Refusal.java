package io.outturn.identity.oidc;

/** Why nobody is signed in. */
enum Refusal {
  LATE("This sign-in took too long, or was begun in another browser. Begin again."),
  DENIED("The identity provider did not sign you in. Begin again, or choose another way."),
  AWAY("The identity provider cannot be reached just now. Choose another way, or try again later."),
  WRONG("What the identity provider answered cannot be trusted, so nobody was signed in."),
  UNVERIFIED("Your identity provider does not say that your e-mail address is yours."),
  STRANGER("Nobody here has your e-mail address. Ask whoever runs this site to invite you.");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
