package io.outturn.audit;

/**
 * Something that can happen. The names are stored and sealed, so a name that has been used is never
 * used for another meaning, and never taken away.
 */
public enum Action {
  SURVEY_PUBLISHED("published the survey", Nature.CHANGE),
  SURVEY_WITHDRAWN("stopped asking the survey", Nature.CHANGE),
  DRAFT_BEGUN("began the draft", Nature.CHANGE),
  DRAFT_SAVED("saved the draft", Nature.CHANGE),
  DRAFT_PUBLISHED("published the draft", Nature.CHANGE),
  DRAFT_PUT_ASIDE("put the draft aside", Nature.CHANGE),
  INVITATION_MADE("made a personal link", Nature.CHANGE),
  ACCOUNT_OPENED("opened the account", Nature.CHANGE),
  ACCOUNT_DESCRIBED("noted attributes of the account", Nature.CHANGE),
  ACCOUNT_ENTRUSTED("changed the teams that answer for the account", Nature.CHANGE),
  FILE_RECEIVED("sent a file to be imported", Nature.CHANGE),
  IMPORT_BEGUN("began to import responses", Nature.CHANGE),
  IMPORT_ENDED("came to the end of importing responses", Nature.CHANGE),
  CYCLE_ADDED("added the cycle", Nature.CHANGE),
  OBJECTIVE_SET("set the objective", Nature.CHANGE),
  OBJECTIVE_CHANGED("changed the objective", Nature.CHANGE),
  OBJECTIVE_PUBLISHED("published the objective", Nature.CHANGE),
  CONTRIBUTION_PROMISED("promised what the objective gives to another", Nature.CHANGE),
  CONTRIBUTION_ENDED("took back what the objective gives to another", Nature.CHANGE),
  KEY_RESULT_SET("set the key result", Nature.CHANGE),
  KEY_RESULT_CHANGED("changed the key result", Nature.CHANGE),
  KEY_RESULT_DROPPED("dropped the key result", Nature.CHANGE),
  STATUS_NOTED("noted what may be said about the key result", Nature.CHANGE),
  OUTPUT_PLANNED("planned the output", Nature.CHANGE),
  OUTPUT_CHANGED("planned the output anew", Nature.CHANGE),
  OUTPUT_PROPOSED("proposed the output", Nature.CHANGE),
  OUTPUT_COMMITTED("committed to the output", Nature.CHANGE),
  OUTPUT_DELIVERED("delivered a part of the output", Nature.CHANGE),
  OUTPUT_COMPLETED("noted the output as done", Nature.CHANGE),
  OUTPUT_VALIDATED("validated the output", Nature.CHANGE),
  OUTPUT_REJECTED("rejected the output", Nature.CHANGE),
  OUTPUT_RETIRED("let go of the output", Nature.CHANGE),
  REVIEW_OPENED("opened the review", Nature.CHANGE),
  OUTPUT_DECIDED("decided in a review about the output", Nature.CHANGE),
  REVIEW_CLOSED("closed the review", Nature.CHANGE),
  HYPOTHESIS_HELD("said what the output should change", Nature.CHANGE),
  HYPOTHESIS_ENDED("took back what the output should change", Nature.CHANGE),
  FOLLOW_UP_OPENED("opened the follow-up", Nature.CHANGE),
  FOLLOW_UP_NOTED("noted something about the follow-up", Nature.CHANGE),
  FOLLOW_UP_HANDED_OVER("handed over the follow-up", Nature.CHANGE),
  FOLLOW_UP_CLOSED("closed the follow-up", Nature.CHANGE),
  FOLLOW_UP_REOPENED("opened the follow-up again", Nature.CHANGE),
  PERSON_ADDED("added the person", Nature.CHANGE),
  PERSON_INVITED("invited the person", Nature.CHANGE),
  ROLE_GIVEN("gave the person a role", Nature.CHANGE),
  PERSON_DEACTIVATED("deactivated the person", Nature.CHANGE),
  PERSON_REACTIVATED("let the person in again", Nature.CHANGE),
  PASSWORD_SET("set the password", Nature.CHANGE),
  SECOND_FACTOR_BEGUN("began to ask for codes", Nature.CHANGE),
  SECOND_FACTOR_ENDED("ended the asking for codes", Nature.CHANGE),
  PROVIDER_TIED("signed in with the identity provider for the first time", Nature.CHANGE),
  SESSION_ENDED("ended a session", Nature.PRESENCE),
  TOKEN_MADE("made a token", Nature.CHANGE),
  TOKEN_ENDED("ended the token", Nature.CHANGE),
  WEBHOOK_ADDED("added the webhook", Nature.CHANGE),
  WEBHOOK_PAUSED("paused the webhook", Nature.CHANGE),
  WEBHOOK_RESUMED("resumed the webhook", Nature.CHANGE),
  WEBHOOK_SECRET_MADE("made a new secret for the webhook", Nature.CHANGE),
  WEBHOOK_ENDED("ended the webhook", Nature.CHANGE),
  EVENT_SENT_AGAIN("sent an event to the webhook again", Nature.CHANGE),
  RESPONSE_ERASED("erased a response to the survey", Nature.CHANGE),
  RESPONSES_ANONYMISED("anonymised responses to the survey", Nature.CHANGE),
  INVITATIONS_FORGOTTEN("forgot who was invited to the survey", Nature.CHANGE),
  PASSWORD_LINK_MADE("made a link to choose a password", Nature.CHANGE),
  SIGN_IN_LINK_MADE("made a sign-in link", Nature.CHANGE),
  SIGNED_IN("signed in", Nature.PRESENCE),
  SIGNED_OUT("signed out", Nature.PRESENCE),
  TEAM_FOUNDED("founded the team", Nature.CHANGE),
  TEAM_JOINED("put somebody into the team", Nature.CHANGE),
  TEAM_LEFT("took somebody out of the team", Nature.CHANGE),
  PEOPLE_VIEWED("looked at a list of people", Nature.LOOK),
  IMPORT_VIEWED("looked at rows of a file with responses", Nature.LOOK),
  REFUSED_ROWS_EXPORTED("took away the refused rows of an import", Nature.LOOK),
  SUBJECT_SEARCHED("searched for the responses of a person", Nature.LOOK),
  COMMENTS_VIEWED("read comments of the survey", Nature.LOOK),
  RESPONSE_VIEWED("looked at a response", Nature.LOOK),
  RESPONSE_EXPORTED("took away a response as a file", Nature.LOOK),
  TREND_EXPORTED("took away the trend as a file", Nature.LOOK),
  DATABASE_RESTORED("restored a backup", Nature.CHANGE),
  AUDIT_VIEWED("looked at the log", Nature.LOOK);

  /** What kind of happening it is. */
  public enum Nature {
    /** Something is different afterwards. */
    CHANGE,
    /** Somebody came or went. */
    PRESENCE,
    /** Somebody saw or took away data about persons. */
    LOOK
  }

  private final String words;
  private final Nature nature;

  Action(String words, Nature nature) {
    this.words = words;
    this.nature = nature;
  }

  /** What was done, to be read behind whoever did it. */
  public String words() {
    return words;
  }

  public Nature nature() {
    return nature;
  }
}
