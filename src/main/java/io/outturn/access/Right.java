package io.outturn.access;

/** Something that somebody who signed in, or a program with a token, may be allowed to do. */
public enum Right {
  /** To see one's own page and to sign out everywhere. Everybody who signed in has it. */
  BE_ONESELF("see one's own page, change one's own password, end one's own sessions"),
  READ_OUTCOMES("read objectives, key results with their trends and explanations, and outputs"),
  SET_OUTCOMES("set objectives and key results"),
  PLAN_OUTPUTS("plan outputs and note them as done"),
  READ_RESULTS("read what a survey's answers say, as counts and scores"),
  READ_COMMENTS("read what customers wrote, of groups that are large enough"),
  READ_EVERY_COMMENT("read every comment on accounts that one may see, and whose it is"),
  READ_ACCOUNTS("read scores by account, for the accounts of one's own teams"),
  SEE_EVERY_ACCOUNT("see the accounts of all teams, and those of none"),
  FOLLOW_UP("open follow-ups, and take steps with them, for accounts that one may see"),
  WRITE_SURVEYS("write drafts of surveys and look at their preview"),
  PUBLISH_SURVEYS("publish drafts"),
  IMPORT_RESPONSES("import responses from files"),
  ANSWER_SUBJECTS("show people what is held of them, and erase it when they ask for that"),
  INVITE_CUSTOMERS("make personal links to surveys, for accounts that one may see"),
  MANAGE_PEOPLE("invite people, give them roles and teams, and take them away"),
  MANAGE_WEBHOOKS("say where events are sent, and read how that went"),
  READ_LOG("read the log of everything that was done"),
  READ_METRICS("fetch the figures that a monitoring program watches");

  private final String words;

  Right(String words) {
    this.words = words;
  }

  /** What it allows, to be read behind "may". */
  public String words() {
    return words;
  }
}
