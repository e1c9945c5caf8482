package io.outturn.survey.question;

/** A question that is answered in the person's own words. */
public sealed interface Written extends Question permits ShortText, Comment {
  /** How many characters there is room for. */
  int maximumLength();
}
