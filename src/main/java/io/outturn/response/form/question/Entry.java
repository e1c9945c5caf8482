package io.outturn.response.form.question;

import io.outturn.response.Answer;

/** What somebody entered at one question. */
public sealed interface Entry {
  /** An answer. */
  record Given(Answer answer) implements Entry {}

  /** Nothing, where nothing is needed. */
  record Blank() implements Entry {}

  /** Something that cannot be taken, or nothing where an answer is needed. */
  record Wrong(Fault fault) implements Entry {}
}
