package io.outturn.survey.logic;

/** Whether a condition will hold. */
public enum Outlook {
  /** It holds whatever is answered. */
  HOLDS,
  /** It does not hold whatever is answered. */
  FAILS,
  /** That depends on what is answered. */
  OPEN
}
