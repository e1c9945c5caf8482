package io.outturn.identity;

/**
 * What a person may do. The names are stored and are what {@code @Secured} compares, so a name that
 * has been used is never used for another meaning.
 */
public enum Role {
  /** Sees every page and changes everything. */
  ADMINISTRATOR
}
