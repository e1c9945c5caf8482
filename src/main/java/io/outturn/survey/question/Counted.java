package io.outturn.survey.question;

import io.outturn.statistics.Scale;

/**
 * Something that measures are computed from: a rated question, or an index made of several. Its
 * answers are counted by value.
 */
public interface Counted {
  /** Its name inside its survey. */
  String id();

  /** The values its answers have. */
  Scale scale();
}
