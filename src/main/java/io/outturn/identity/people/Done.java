package io.outturn.identity.people;

import org.jspecify.annotations.Nullable;

/** What the page of a person says after something was done. */
enum Done {
  SENT("The invitation is on its way."),
  UNSENT("No invitation was sent: the mail server did not take it, or it is not needed any more."),
  ROLE("The role holds from their next click on."),
  FACTOR("They are not asked for a code any more, until they begin with an app again."),
  DEACTIVATED("They may not sign in any more, and all their sessions have ended."),
  REACTIVATED("They may sign in again.");

  private final String words;

  Done(String words) {
    this.words = words;
  }

  /** The words for what an address names; null for nothing or anything else. */
  static @Nullable String words(@Nullable String named) {
    for (var each : values()) {
      if (each.name().equalsIgnoreCase(named)) {
        return each.words;
      }
    }
    return null;
  }
}
