package io.outturn.response;

/** The way a response came in. */
public enum Channel {
  PUBLIC_LINK,
  PERSONAL_LINK,
  IMPORT
}
