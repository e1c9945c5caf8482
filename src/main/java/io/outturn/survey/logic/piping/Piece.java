package io.outturn.survey.logic.piping;

/** A part of a template. */
sealed interface Piece {
  /** Words that stand there for everybody. */
  record Words(String words) implements Piece {}

  /** A person's own answer, or the fallback for those who gave none. */
  record Answer(String name, String fallback) implements Piece {}
}
