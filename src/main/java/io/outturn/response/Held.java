package io.outturn.response;

/**
 * An answer as a response holds it.
 *
 * @param answer what was said
 * @param counted whether it stands on the person's way through the survey; others are kept, and
 *     count again when the way leads over them
 * @param sum whether nobody said it: the sum of an index, made of ratings
 */
record Held(Answer answer, boolean counted, boolean sum) {
  static Held said(Answer answer, boolean counted) {
    return new Held(answer, counted, false);
  }

  static Held sum(int sum) {
    return new Held(new Answer.Rating(sum), true, true);
  }
}
