package io.outturn.api;

/** What is known of a request that is sent with a key. */
sealed interface Found {
  /** It was never sent before: it is to be done. */
  record Fresh() implements Found {}

  /** It was sent and is not answered yet. */
  record Running() implements Found {}

  /** The key was used for something else, or with another credential. */
  record Another() implements Found {}

  /** It was done. */
  record Done(KeptAnswer answer) implements Found {}
}
