package io.outturn.response.form.words;

import java.util.Locale;

/** Why there is a notice where questions were expected. */
public enum Reason {
  /** The last day of the survey is over. */
  CLOSED,
  UNKNOWN_SURVEY,
  UNKNOWN_LINK,
  UNKNOWN_PAGE,
  /** Everything was answered before; it can be changed. */
  ANSWERED,
  /** No page of the survey is meant for this person. */
  NOTHING_TO_ASK,
  /** No form of ours sends what arrived. */
  GARBLED,
  TOO_BIG,
  /** More pages came from one network than people send. */
  TOO_MANY,
  /** The database cannot be reached. */
  AWAY,
  /** Answers could not be stored just now, and the page still holds them. */
  UNSENT;

  String title() {
    return "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String text() {
    return title() + ".text";
  }
}
