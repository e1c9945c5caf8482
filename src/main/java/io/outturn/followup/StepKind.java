package io.outturn.followup;

import io.outturn.audit.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done with a follow-up. The names are stored. */
public enum StepKind {
  NOTE("Note what happened", "noted", Action.FOLLOW_UP_NOTED),
  HAND_OVER("Hand it over", "handed it over", Action.FOLLOW_UP_HANDED_OVER),
  CLOSE("Close it", "closed it", Action.FOLLOW_UP_CLOSED),
  REOPEN("Open it again", "opened it again", Action.FOLLOW_UP_REOPENED);

  private final String words;
  private final String past;
  private final Action action;

  StepKind(String words, String past, Action action) {
    this.words = words;
    this.past = past;
    this.action = action;
  }

  /** What somebody chooses who takes it. */
  public String words() {
    return words;
  }

  /** What somebody did who took it. */
  String past() {
    return past;
  }

  Action action() {
    return action;
  }

  /** Whether the words can be left out: a name says enough. */
  boolean speaksForItself() {
    return this == HAND_OVER;
  }

  boolean decidesWhetherOpen() {
    return this == CLOSE || this == REOPEN;
  }

  /** What can be done with a follow-up that is open, or that is not. */
  static List<StepKind> of(boolean open) {
    return open ? List.of(NOTE, HAND_OVER, CLOSE) : List.of(NOTE, REOPEN);
  }

  static Optional<StepKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}
