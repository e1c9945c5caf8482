package io.outturn.identity;

/**
 * What a person may do. The names are stored and are what {@code @Secured} compares, so a name that
 * has been used is never used for another meaning.
 */
public enum Role {
  /** Sees every page and changes everything. */
  ADMINISTRATOR,
  /** Designs surveys and reads what they say. */
  RESEARCHER,
  /** Follows the accounts of a team. */
  ACCOUNT_MANAGER,
  /** Reads the outcomes of the whole organisation. */
  LEADER,
  /** Delivers outputs. */
  CONTRIBUTOR,
  /** Reads outcomes and results. */
  VIEWER
}
