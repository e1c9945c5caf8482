package io.outturn.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of events. Their names are sent to others, so none is ever used for another meaning.
 */
public enum EventType {
  /** A response was sent to its end for the first time. */
  RESPONSE_RECEIVED("response.received", "a response was sent to its end", true),
  /** Somebody is to get back to an account. */
  FOLLOW_UP_OPENED("follow-up.opened", "somebody is to get back to an account", true),
  /** A key result has another status than before. */
  KEY_RESULT_STATUS_CHANGED("keyresult.status_changed", "a key result changed its status", true),
  /** Outputs are done and not felt, and are to be decided about. */
  REVIEW_OPENED("review.opened", "a review of outputs was opened", true);

  private final String code;
  private final String words;
  private final boolean raised;

  EventType(String code, String words, boolean raised) {
    this.code = code;
    this.words = words;
    this.raised = raised;
  }

  /** Its name for receivers. */
  public String code() {
    return code;
  }

  /** What happened, in a few words. */
  public String words() {
    return words;
  }

  /** Those that something raises by now; only these are offered. */
  public static List<EventType> raised() {
    return Arrays.stream(values()).filter(type -> type.raised).toList();
  }

  /** The offered type of a name. */
  public static Optional<EventType> offered(String code) {
    return raised().stream().filter(type -> type.code.equals(code)).findFirst();
  }
}
