package io.outturn.identity.entry;

import java.time.Duration;

/** What somebody reads who tried too often. */
final class Wait {
  private static final int SECONDS = 60;

  private Wait() {}

  /** How long to wait, in seconds or, when it is longer, in minutes. */
  static String advice(Duration pause) {
    return forACode(pause) + " A link by e-mail still works.";
  }

  /** The same where no letter helps. */
  static String forACode(Duration pause) {
    long seconds = pause.toSeconds() + 1;
    var time = seconds < 2 * SECONDS ? seconds + " seconds" : (seconds / SECONDS + 1) + " minutes";
    return "That was too often. Wait " + time + ", then try again.";
  }
}
