package io.outturn.response;

/** What is counted beside ratings; the names stand in the database. */
public enum SaidKind {
  /** An answer that is no rating. */
  ANSWERED,
  /** The question does not apply. */
  NOT_APPLICABLE,
  /** An option was chosen. */
  OPTION,
  /** An option was put in a place. */
  RANK,
  /** A number or a day was given. */
  VALUE,
  /** A response began. */
  RESPONSE,
  /** A response has a flag. */
  FLAG
}
