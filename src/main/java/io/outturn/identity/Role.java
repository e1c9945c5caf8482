package io.outturn.identity;

import static io.outturn.access.Right.BE_ONESELF;
import static io.outturn.access.Right.FOLLOW_UP;
import static io.outturn.access.Right.IMPORT_RESPONSES;
import static io.outturn.access.Right.INVITE_CUSTOMERS;
import static io.outturn.access.Right.PLAN_OUTPUTS;
import static io.outturn.access.Right.PUBLISH_SURVEYS;
import static io.outturn.access.Right.READ_ACCOUNTS;
import static io.outturn.access.Right.READ_COMMENTS;
import static io.outturn.access.Right.READ_EVERY_COMMENT;
import static io.outturn.access.Right.READ_OUTCOMES;
import static io.outturn.access.Right.READ_RESULTS;
import static io.outturn.access.Right.SEE_EVERY_ACCOUNT;
import static io.outturn.access.Right.SET_OUTCOMES;
import static io.outturn.access.Right.WRITE_SURVEYS;

import io.outturn.access.Right;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may do. The names are stored, so a name that has been used is never used for
 * another meaning.
 */
public enum Role {
  /** Sees every page and changes everything. */
  ADMINISTRATOR("runs the installation", EnumSet.allOf(Right.class)),
  /** Designs surveys and reads what they say. */
  RESEARCHER(
      "designs surveys and reads what they say",
      EnumSet.of(
          BE_ONESELF,
          READ_OUTCOMES,
          SET_OUTCOMES,
          PLAN_OUTPUTS,
          READ_RESULTS,
          READ_COMMENTS,
          READ_EVERY_COMMENT,
          READ_ACCOUNTS,
          FOLLOW_UP,
          SEE_EVERY_ACCOUNT,
          WRITE_SURVEYS,
          PUBLISH_SURVEYS,
          INVITE_CUSTOMERS,
          IMPORT_RESPONSES)),
  /** Follows the accounts of a team. */
  ACCOUNT_MANAGER(
      "follows the accounts of a team",
      EnumSet.of(
          BE_ONESELF,
          READ_OUTCOMES,
          SET_OUTCOMES,
          PLAN_OUTPUTS,
          READ_RESULTS,
          READ_COMMENTS,
          READ_EVERY_COMMENT,
          READ_ACCOUNTS,
          FOLLOW_UP,
          INVITE_CUSTOMERS,
          WRITE_SURVEYS)),
  /** Reads the outcomes of the whole organisation. */
  LEADER(
      "reads the outcomes of the whole organisation",
      EnumSet.of(
          BE_ONESELF,
          READ_OUTCOMES,
          READ_RESULTS,
          READ_COMMENTS,
          READ_ACCOUNTS,
          SEE_EVERY_ACCOUNT)),
  /** Delivers outputs. */
  CONTRIBUTOR(
      "delivers outputs", EnumSet.of(BE_ONESELF, READ_OUTCOMES, PLAN_OUTPUTS, READ_RESULTS)),
  /** Reads outcomes and results. */
  VIEWER("reads outcomes and results", EnumSet.of(BE_ONESELF, READ_OUTCOMES, READ_RESULTS));

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
  private final Set<Right> rights;

  Role(String words, Set<Right> rights) {
    this.words = words;
    this.rights = Set.copyOf(rights);
  }

  /** What somebody in this role does, in a few words. */
  public String words() {
    return words;
  }

  public boolean has(Right right) {
    return rights.contains(right);
  }
}
